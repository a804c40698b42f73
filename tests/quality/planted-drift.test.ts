import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import ts from 'typescript'

jest.setTimeout(120_000)

const ROOT = path.resolve(__dirname, '../..')
type End = 'weapp' | 'alipay' | 'h5'

/** A port with three faces, as src/platform has them. */
const PORT: Readonly<Record<string, string>> = {
  'torch/types.ts': 'export interface Torch { supported: boolean, turn(on: boolean): Promise<void> }',
  'torch/torch.weapp.ts': "import type { Torch } from './types'\nexport const torch: Torch = { supported: true, turn: async () => undefined }",
  'torch/torch.alipay.ts': "import type { Torch } from './types'\nexport const torch: Torch = { supported: true, turn: async () => undefined }",
  'torch/torch.h5.ts': "import type { Torch } from './types'\nexport const torch: Torch = { supported: typeof document === 'object', turn: async () => undefined }",
  'platform.ts': "import { torch } from './torch/torch'\nimport type { Torch } from './torch/types'\nexport interface Platform { torch: Torch }\nexport const platform: Platform = { torch }"
}

let folder: string
beforeEach(() => { folder = mkdtempSync(path.join(os.tmpdir(), 'planted-drift-')) })
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** Compiler options of an end exactly as its tsconfig says. */
const optionsOf = (end: End): ts.CompilerOptions => {
  const file = path.join(ROOT, `tsconfig.${end}.json`)
  const { config, error } = ts.readConfigFile(file, ts.sys.readFile)
  if (error) throw new Error(ts.flattenDiagnosticMessageText(error.messageText, '\n'))
  return ts.parseJsonConfigFileContent(config, ts.sys, ROOT, undefined, file).options
}

/** What the compiler of an end says about the port with some files planted; undefined removes one. */
const errorsOf = (end: End, planted: Record<string, string | undefined> = {}): string[] => {
  for (const [name, text] of Object.entries({ ...PORT, ...planted })) {
    if (text === undefined) continue
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
    writeFileSync(path.join(folder, name), text)
  }
  const program = ts.createProgram([path.join(folder, 'platform.ts'), path.join(ROOT, 'config/mini-globals.d.ts')].filter((file) => end !== 'h5' || !file.endsWith('.d.ts')), optionsOf(end))
  return ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))
}

describe('the three compilers', () => {
  it.each(['weapp', 'alipay', 'h5'] as const)('find nothing in a sound port on %s', (end) => {
    expect(errorsOf(end)).toEqual([])
  })

  it.each(['weapp', 'alipay', 'h5'] as const)('catch a face that lacks a member on %s, and only there', (drifted) => {
    const planted = { [`torch/torch.${drifted}.ts`]: "import type { Torch } from './types'\nexport const torch: Torch = { supported: false }" }
    for (const end of ['weapp', 'alipay', 'h5'] as const) {
      const found = errorsOf(end, planted).filter((message) => message.includes("Property 'turn' is missing"))
      expect(found).toHaveLength(end === drifted ? 1 : 0)
    }
  })

  it('catch a drifted face without annotation where the platform is put together', () => {
    const found = errorsOf('alipay', { 'torch/torch.alipay.ts': "export const torch = { supported: 'yes', turn: async () => undefined }" })
    expect(found.join()).toContain("Type 'string' is not assignable to type 'boolean'")
  })

  it('catch an end that has no face', () => {
    expect(errorsOf('weapp', { 'torch/torch.weapp.ts': undefined }).join()).toContain("Cannot find module './torch/torch'")
  })

  it.each(['document.title', 'window.location', "fetch('/a')", 'new FormData()', 'new AbortController()', 'structuredClone(1)', 'process.env'])('catch %s in a mini-program', (code) => {
    const planted = { 'torch/torch.weapp.ts': `import type { Torch } from './types'\nexport const torch: Torch = { supported: true, turn: async () => { void (${code}) } }` }
    expect(errorsOf('weapp', planted).join()).toMatch(/Cannot find name/)
  })

  it.each(['weapp', 'alipay', 'h5'] as const)('look at every port of %s', (end) => {
    const { config } = ts.readConfigFile(path.join(ROOT, `tsconfig.${end}.json`), ts.sys.readFile)
    const { fileNames } = ts.parseJsonConfigFileContent(config, ts.sys, ROOT)
    const faces = fileNames.filter((file) => file.includes('/src/platform/') && file.endsWith(`.${end}.ts`))
    const others = fileNames.filter((file) => /\.(weapp|alipay|h5)\.tsx?$/.test(file) && !new RegExp(`\\.${end}\\.tsx?$`).test(file))
    expect(faces.length).toBeGreaterThan(0)
    expect(others).toEqual([])
  })
})

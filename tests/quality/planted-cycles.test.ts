import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

jest.setTimeout(120_000)

const ROOT = path.resolve(__dirname, '../..')
const CONFIG = path.join(ROOT, 'config/dependency-cruiser.cjs')

interface Cruise { summary: { violations: { from: string, rule: { name: string } }[] } }

/** A project that keeps every rule, before something is planted in it. */
const CLEAN: Readonly<Record<string, string>> = {
  'tsconfig.json': JSON.stringify({ compilerOptions: { paths: { '@/*': ['./src/*'] } } }),
  'package.json': JSON.stringify({ name: 'planted', dependencies: { good: '1.0.0' }, devDependencies: { tool: '1.0.0' } }),
  'node_modules/good/package.json': JSON.stringify({ name: 'good', version: '1.0.0', main: 'index.js' }),
  'node_modules/good/index.js': 'module.exports = { good: 1 }',
  'node_modules/tool/package.json': JSON.stringify({ name: 'tool', version: '1.0.0', main: 'index.js' }),
  'node_modules/tool/index.js': 'module.exports = { tool: 1 }',
  'src/app.tsx': "import { a } from '@/shared/a'\nimport { good } from 'good'\nexport const App = () => [a, good]",
  'src/shared/a.ts': 'export const a = 1',
  'tests/helper.ts': 'export const help = 1'
}

let folder: string
beforeEach(() => { folder = mkdtempSync(path.join(os.tmpdir(), 'planted-cycle-')) })
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** What dependency-cruiser reports about the clean project with some files planted. */
const violations = (planted: Record<string, string>): Promise<string[]> => {
  for (const [name, text] of Object.entries({ ...CLEAN, ...planted })) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
    writeFileSync(path.join(folder, name), text)
  }
  const command = [path.join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs'), '--config', CONFIG, '-T', 'json', 'src']
  return new Promise((resolve, reject) => {
    execFile(process.execPath, command, { cwd: folder, maxBuffer: 16 * 1024 * 1024 }, (_error, stdout, stderr) => {
      if (stdout === '') return reject(new Error(stderr))
      const { summary } = JSON.parse(stdout) as Cruise
      resolve(summary.violations.map(({ from, rule }) => `${rule.name} ${from}`).sort())
    })
  })
}

describe('dependency-cruiser', () => {
  it('says nothing about a clean project', async () => {
    expect(await violations({})).toEqual([])
  })

  it('catches a cycle of three files, by alias and by relative path', async () => {
    const found = await violations({
      'src/shared/a.ts': "import { b } from './b'\nexport const a = () => b",
      'src/shared/b.ts': "import { c } from '@/stores/c'\nexport const b = () => c",
      'src/stores/c.ts': "import { a } from '@/shared/a'\nexport const c = () => a"
    })
    expect(found).toContain('no-circular src/shared/a.ts')
  })

  it('catches a cycle through the H5 face of a port', async () => {
    const found = await violations({
      'src/shared/a.ts': "import { port } from '@/platform/port/port'\nexport const a = () => port",
      'src/platform/port/port.h5.ts': "import { a } from '@/shared/a'\nexport const port = () => a"
    })
    expect(found.some((line) => line.startsWith('no-circular'))).toBe(true)
  })

  it('catches a cycle of types', async () => {
    const found = await violations({
      'src/shared/a.ts': "import type { B } from './b'\nexport const a = 1\nexport type A = B",
      'src/shared/b.ts': "import type { A } from './a'\nexport type B = A"
    })
    expect(found.some((line) => line.startsWith('no-circular'))).toBe(true)
  })

  it('knows that the other ends reach their own faces, and what these need', async () => {
    const found = await violations({
      'src/app.tsx': "import { port } from '@/platform/port/port'\nimport { screen } from '@/platform/screen/screen'\nimport { good } from 'good'\nexport const App = () => [port, screen, good]",
      'src/platform/port/port.h5.ts': 'export const port = 1',
      'src/platform/port/port.weapp.ts': "import { a } from '@/shared/a'\nexport const port = a",
      'src/platform/screen/screen.ts': "import { only } from './only-mini'\nexport const screen = only",
      'src/platform/screen/only-mini.ts': 'export const only = 1',
      'src/platform/screen/screen.h5.ts': 'export const screen = 1'
    })
    expect(found).toEqual([])
  })

  it.each([
    ['a file nobody knows', { 'src/shared/b.ts': 'export const b = 1' }, 'no-orphans src/shared/b.ts'],
    ['a file nobody reaches', { 'src/shared/b.ts': "import { a } from './a'\nexport const b = a" }, 'no-unused src/shared/b.ts'],
    ['a tool in the product', { 'src/shared/a.ts': "import { tool } from 'tool'\nexport const a = tool" }, 'not-to-dev-dep src/shared/a.ts'],
    ['an import that leads nowhere', { 'src/shared/a.ts': "import { b } from './gone'\nexport const a = b" }, 'not-to-unresolvable src/shared/a.ts'],
    ['a test in the product', { 'src/shared/a.ts': "import { help } from '../../tests/helper'\nexport const a = help" }, 'not-to-tests src/shared/a.ts']
  ])('catches %s', async (_name, planted, expected) => {
    expect(await violations(planted)).toContain(expected)
  })
})

import path from 'node:path'
import { someFileOf } from './edges'
import type { Plant } from './lint-texts'

const feature = someFileOf('features') ?? 'src/features/planted/other.tsx'

/** A text that looks like a violation and is none: the rules must let it pass. */
export const INNOCENT: readonly (Plant & { name: string })[] = [
  { name: 'axios in the api', filePath: 'src/api/planted.ts', code: "import type { AxiosInstance } from 'axios'\nexport type A = AxiosInstance\n" },
  { name: 'NutUI in a feature', filePath: 'src/features/planted/planted.tsx', code: "import { Popup } from '@nutui/nutui-react-taro'\nexport const A = () => <Popup />\n" },
  { name: 'a feature that imports itself', filePath: `${path.dirname(feature)}/planted.ts`, code: `import { a } from '@/${feature.slice(4).replace(/\.tsx?$/, '')}'\nexport const b = a\n` },
  { name: 'TARO_ENV in a port', filePath: 'src/platform/planted.ts', code: "export const a = process.env.TARO_ENV === 'h5'\n" },
  { name: 'a default export in a page', filePath: 'src/pages/planted/index.tsx', code: 'const Planted = () => null\nexport default Planted\n' },
  { name: 'a default export in a page configuration', filePath: 'src/pages/planted/index.config.ts', code: 'const a = { navigationBarTitleText: 1 }\nexport default a\n' },
  { name: 'a file name with an end', filePath: 'src/platform/planted/planted-port.weapp.ts', code: 'export const a = 1\n' },
  { name: 'a log of a count', filePath: 'src/stores/planted.ts', code: "declare const log: { warn(key: string, facts: object): void }\nexport const a = (fileName: string) => log.warn('file.failed', { length: fileName.length })\n" },
  { name: 'a module of Node in the mock', filePath: 'mock/planted.ts', code: "import { readFileSync } from 'node:fs'\nexport const a = readFileSync\n" },
  { name: 'a test that imports from everywhere', filePath: 'tests/unit/planted.ts', code: "import { a } from '@/platform/platform'\nimport { b } from '@/stores/root-store'\nexport const c = [a, b]\n" },
  { name: 'a test that proves a type refuses', filePath: 'tests/unit/planted.ts', code: '// @ts-expect-error a number is no text\nexport const a: string = 1\n' },
  { name: 'a long function in a test', filePath: 'tests/unit/planted.ts', code: `export const long = (): void => {\n${'  void 0\n'.repeat(70)}}\n` }
]

import { someFileOf } from './edges'
import type { Plant } from './lint-texts'

/** A text that breaks one rule; `typed` ones stand in for a file that exists. */
export interface Violation extends Plant {
  name: string
  rule: string
  typed?: true
}

const fetchLater = 'const later = async (): Promise<void> => { await Promise.resolve() }\n'
const lines = (count: number): string => Array.from({ length: count }, (_, index) => `export const value${index} = ${index}`).join('\n')
const longFunction = `export const long = (): void => {\n${'  void 0\n'.repeat(70)}}\n`

/** Packages outside the layers that own them. */
const packages: Violation[] = [
  { name: 'axios in a store', filePath: 'src/stores/planted.ts', code: "import { create } from 'axios'\nexport const a = create\n", rule: 'boundaries/dependencies' },
  { name: 'a type of axios in a component', filePath: 'src/components/planted.ts', code: "import type { AxiosInstance } from 'axios'\nexport type A = AxiosInstance\n", rule: 'boundaries/dependencies' },
  { name: 'the mock loaded by the app', filePath: 'src/app.tsx', code: "export const a = () => import('../mock/clock')\n", rule: 'boundaries/dependencies' },
  { name: 'NutUI in a page', filePath: 'src/pages/planted/index.tsx', code: "import { Popup } from '@nutui/nutui-react-taro'\nexport const A = () => <Popup />\n", rule: 'boundaries/dependencies' },
  { name: 'NutUI by its folder in a page', filePath: 'src/pages/planted/index.tsx', code: "import { Popup } from '@nutui/nutui-react-taro/dist/es/packages/popup'\nexport const A = () => <Popup />\n", rule: 'boundaries/dependencies' },
  { name: 'React in the rules', filePath: 'src/domain/planted.ts', code: "import { useState } from 'react'\nexport const a = useState\n", rule: 'boundaries/dependencies' },
  { name: 'Taro in the rules', filePath: 'src/domain/planted.ts', code: "import Taro from '@tarojs/taro'\nexport const a = Taro\n", rule: 'boundaries/dependencies' },
  { name: 'any package in the rules', filePath: 'src/domain/planted.ts', code: "import { parse } from 'valibot'\nexport const a = parse\n", rule: 'boundaries/dependencies' },
  { name: 'React in a port', filePath: 'src/platform/planted.ts', code: "import { useState } from 'react'\nexport const a = useState\n", rule: 'boundaries/dependencies' },
  { name: 'the elements of one end in a feature', filePath: 'src/features/planted/planted.ts', code: "import { View } from '@/platform/elements/elements'\nexport const a = View\n", rule: 'boundaries/dependencies' },
  { name: 'a port that has no plain face in a feature', filePath: 'src/features/planted/planted.ts', code: "import { storage } from '@/platform/storage/storage'\nexport const a = storage\n", rule: 'boundaries/dependencies' },
  { name: 'MobX in a port', filePath: 'src/platform/planted.ts', code: "import { observable } from 'mobx'\nexport const a = observable\n", rule: 'boundaries/dependencies' },
  { name: 'a module of Node in a store', filePath: 'src/stores/planted.ts', code: "import { readFileSync } from 'node:fs'\nexport const a = readFileSync\n", rule: 'boundaries/dependencies' },
  { name: 'the mock pulled in by the app at once', filePath: 'src/app.tsx', code: "import { createClock } from '../mock/clock'\nexport const a = createClock\n", rule: 'boundaries/dependencies' },
  { name: 'a layer nobody knows', filePath: 'src/utils/planted.ts', code: 'export const a = 1\n', rule: 'boundaries/no-unknown-files' },
  { name: 'an import of a file outside the layers', filePath: 'src/stores/planted.ts', code: "import { a } from '../../tests/support/taro'\nexport const b = a\n", rule: 'boundaries/no-unknown-dependencies' }
]

const house: Violation[] = [
  { name: 'an edge by re-export', filePath: 'src/domain/planted.ts', code: "export { platform } from '@/platform/platform'\n", rule: 'boundaries/dependencies' },
  { name: 'an edge by dynamic import', filePath: 'src/domain/planted.ts', code: "export const a = () => import('@/platform/platform')\n", rule: 'boundaries/dependencies' },
  { name: 'TARO_ENV in a feature', filePath: 'src/features/planted/planted.ts', code: "export const a = process.env.TARO_ENV === 'h5'\n", rule: 'no-restricted-syntax' },
  { name: 'another variable in a port', filePath: 'src/platform/planted.ts', code: 'export const a = process.env.HOME\n', rule: 'no-restricted-syntax' },
  { name: 'TARO_ENV in the mock', filePath: 'mock/planted.ts', code: "export const a = process.env.TARO_ENV === 'h5'\n", rule: 'no-restricted-properties' },
  { name: 'a default export in a store', filePath: 'src/stores/planted.ts', code: 'const a = 1\nexport default a\n', rule: 'no-restricted-exports' },
  { name: 'a default export by name', filePath: 'src/shared/planted.ts', code: 'const a = 1\nexport { a as default }\n', rule: 'no-restricted-exports' },
  { name: 'a file name in camel case', filePath: 'src/shared/plantedFile.ts', code: 'export const a = 1\n', rule: 'check-file/filename-naming-convention' },
  { name: 'a file name in Pascal case, with an end', filePath: 'src/platform/PlantedFile.weapp.ts', code: 'export const a = 1\n', rule: 'check-file/filename-naming-convention' },
  { name: 'a folder in Pascal case', filePath: 'src/components/PlantedThing/planted.ts', code: 'export const a = 1\n', rule: 'check-file/folder-naming-convention' },
  { name: 'a log of a name', filePath: 'src/stores/planted.ts', code: "declare const log: { warn(key: string, facts: object): void }\nexport const a = (person: { name: string }) => log.warn('draft.failed', { who: person.name })\n", rule: 'house/no-personal-data-in-logs' },
  { name: 'a log of a shorthand', filePath: 'src/stores/planted.ts', code: "declare const log: { warn(key: string, facts: object): void }\nexport const a = (phone: string) => log.warn('draft.failed', { phone })\n", rule: 'house/no-personal-data-in-logs' },
  { name: 'a log of a composed word', filePath: 'src/stores/planted.ts', code: "declare const log: { warn(key: string, facts: object): void }\nexport const a = (motherIdNumber: string) => log.warn('draft.failed', { id: `${motherIdNumber}` })\n", rule: 'house/no-personal-data-in-logs' },
  { name: 'a log of an address by the console of the mock', filePath: 'mock/planted.ts', code: "export const a = (person: { address: string }) => console.info(JSON.stringify({ 'address': person }))\n", rule: 'house/no-personal-data-in-logs' },
  { name: 'the console in a feature', filePath: 'src/features/planted/planted.ts', code: "console.info('a')\n", rule: 'no-console' },
  { name: 'a comment that switches a rule off', filePath: 'src/shared/planted.ts', code: '// eslint-disable-next-line no-console\nconsole.info(1)\n', rule: 'no-console' },
  { name: 'a comment about switching a rule off', filePath: 'src/shared/planted.ts', code: '/* eslint-disable */\nexport const a = 1\n', rule: 'no-warning-comments' },
  { name: 'work left for later', filePath: 'src/shared/planted.ts', code: '// TODO: finish\nexport const a = 1\n', rule: 'no-warning-comments' },
  { name: 'a compiler error hidden', filePath: 'src/shared/planted.ts', code: '// @ts-expect-error because\nexport const a: number = 1\n', rule: '@typescript-eslint/ban-ts-comment' },
  { name: 'a file of 251 lines', filePath: 'src/shared/planted.ts', code: lines(251), rule: 'max-lines' },
  { name: 'a file of 251 lines in the mock', filePath: 'mock/planted.ts', code: lines(251), rule: 'max-lines' },
  { name: 'a function of 70 lines', filePath: 'src/shared/planted.ts', code: longFunction, rule: 'max-lines-per-function' },
  { name: 'any', filePath: 'src/shared/planted.ts', code: 'export const a = (b: any): unknown => b\n', rule: '@typescript-eslint/no-explicit-any' },
  { name: 'a non-null assertion', filePath: 'src/shared/planted.ts', code: 'export const a = (b?: string): string => b!\n', rule: '@typescript-eslint/no-non-null-assertion' },
  { name: 'a type imported as a value', filePath: 'src/shared/planted.ts', code: "import { Problem } from '@types-contract/contract'\nexport type A = Problem\n", rule: '@typescript-eslint/consistent-type-imports' },
  { name: 'code made from text', filePath: 'src/shared/planted.ts', code: "export const a = new Function('return 1')\n", rule: 'no-new-func' },
  { name: 'a hook under a condition', filePath: 'src/components/planted.tsx', code: "import { useState } from 'react'\nexport const A = ({ b }: { b: boolean }) => {\n  if (b) useState(1)\n  return null\n}\n", rule: 'react-hooks/rules-of-hooks' },
  { name: 'an effect that forgets what it reads', filePath: 'src/components/planted.tsx', code: "import { useEffect } from 'react'\nexport const A = ({ b }: { b: () => void }) => {\n  useEffect(() => b(), [])\n  return null\n}\n", rule: 'react-hooks/exhaustive-deps' },
  { name: 'a list without keys', filePath: 'src/components/planted.tsx', code: "import { View } from '@tarojs/components'\nexport const A = () => <View>{[1, 2].map(() => <View />)}</View>\n", rule: 'react/jsx-key' },
  { name: 'raw markup', filePath: 'src/components/planted.tsx', code: "export const A = ({ b }: { b: string }) => <div dangerouslySetInnerHTML={{ __html: b }} />\n", rule: 'react/no-danger' }
]

/** Rules with types need a file the compiler knows; the planted text stands in for what is in it. */
const TYPED_PATH = someFileOf('shared') ?? 'src/shared/planted.ts'

const typed: Violation[] = [
  { name: 'a promise nobody waits for', code: `${fetchLater}export const a = (): void => { later() }\n`, rule: '@typescript-eslint/no-floating-promises' },
  { name: 'a promise as a condition', code: `${fetchLater}export const a = (): number => (later() ? 1 : 2)\n`, rule: '@typescript-eslint/no-misused-promises' },
  { name: 'an async callback where nobody waits', code: `${fetchLater}export const a = (): void => [1].forEach(async () => { await later() })\n`, rule: '@typescript-eslint/no-misused-promises' },
  { name: 'a switch that forgets a member', code: "export const a = (b: 'x' | 'y'): number => {\n  switch (b) { case 'x': return 1 }\n  return 0\n}\n", rule: '@typescript-eslint/switch-exhaustiveness-check' },
  { name: 'an await of something that is no promise', code: 'export const a = async (b: number): Promise<number> => await b\n', rule: '@typescript-eslint/await-thenable' },
  { name: 'a text thrown as an error', code: "export const a = (): never => { throw 'b' }\n", rule: '@typescript-eslint/only-throw-error' }
].map((violation) => ({ ...violation, filePath: TYPED_PATH, typed: true as const }))

/** One planted text for every rule of the house. */
export const VIOLATIONS: readonly Violation[] = [...packages, ...house, ...typed]

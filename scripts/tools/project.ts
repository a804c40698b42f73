import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'

/** Root folder of the project. */
export const ROOT = path.resolve(__dirname, '../..')

/** A path below the root. */
export const inRoot = (...parts: string[]): string => path.join(ROOT, ...parts)

/** Folder of what can be thrown away: logs, compiler state, results of test runners. */
export const CACHE = inRoot('.cache')

/** A file of results below the cache, in a folder that is there, without what an earlier run left. */
export const resultFile = (name: string): string => {
  const file = path.join(CACHE, 'results', name)
  mkdirSync(path.dirname(file), { recursive: true })
  rmSync(file, { force: true })
  return file
}

/** Version in package.json. */
export const projectVersion = (): string => {
  const { version } = JSON.parse(readFileSync(inRoot('package.json'), 'utf8')) as { version: string }
  return version
}

/** Script of a tool in node_modules, to be run by this Node without a shell. */
export const TOOLS = {
  taro: inRoot('node_modules/@tarojs/cli/bin/taro'),
  tsc: inRoot('node_modules/typescript/bin/tsc'),
  eslint: inRoot('node_modules/eslint/bin/eslint.js'),
  depcruise: inRoot('node_modules/dependency-cruiser/bin/dependency-cruise.mjs'),
  jest: inRoot('node_modules/jest/bin/jest.js'),
  playwright: inRoot('node_modules/@playwright/test/cli.js'),
  tsx: inRoot('node_modules/tsx/dist/cli.mjs')
} as const

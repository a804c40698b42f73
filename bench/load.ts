import { readdirSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Bench } from './bench'

const isBench = (module: object): module is Bench =>
  'name' in module && typeof module.name === 'string' && 'run' in module && typeof module.run === 'function'

const loadOne = async (file: string): Promise<Bench> => {
  const module: unknown = await import(pathToFileURL(file).href)
  if (typeof module === 'object' && module !== null) {
    if (isBench(module)) return module
    if ('default' in module && typeof module.default === 'object' && module.default !== null && isBench(module.default)) return module.default
  }
  throw new Error(`${path.basename(file)} does not export name and run`)
}

/** Loads every benchmark of a folder whose file name contains one of some words, or all of them. */
export function loadBenches(folder: string, words: readonly string[]): Promise<Bench[]> {
  const files = readdirSync(folder).filter((name) => name.endsWith('.bench.ts')).sort()
  const wanted = files.filter((name) => words.length === 0 || words.some((word) => name.includes(word)))
  return Promise.all(wanted.map((name) => loadOne(path.join(folder, name))))
}

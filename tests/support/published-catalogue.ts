import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { CompiledCatalogue } from '../../mock/catalogue/compile/compile-sources'
import { loadCatalogue } from '../../mock/catalogue/compile/load-catalogue'
import { hashOf } from '../../scripts/build/source-hash'
import { CACHE } from '../../scripts/tools/project'

/** All that a compiled catalogue can hang on. */
const SOURCES = ['mock/catalogue', 'docs/catalogue-authoring.md', 'src/domain', 'src/shared', 'types']

const read = (file: string): CompiledCatalogue | undefined => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}

/** Another suite may be writing the same: whoever comes last puts the same text there. */
const keep = (file: string, catalogue: CompiledCatalogue): CompiledCatalogue => {
  const own = `${file}.${process.pid}`
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(own, JSON.stringify(catalogue))
  renameSync(own, file)
  return catalogue
}

/** A catalogue as it was compiled from these very sources before, or compiled now: that takes more than a second, in each of many suites. */
export const compiledOnce = (name: string, compile: () => CompiledCatalogue): CompiledCatalogue => {
  const file = path.join(CACHE, 'catalogue', `${name}-${hashOf(SOURCES).slice(0, 16)}.json`)
  return read(file) ?? keep(file, compile())
}

/** Everything published. */
export const publishedCatalogue = (): CompiledCatalogue => compiledOnce('published', loadCatalogue)

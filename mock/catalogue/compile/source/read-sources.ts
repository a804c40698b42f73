import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { readSourceFile, type SourceFile } from './source-file'

/** The dictionaries every package may refer to, one file each in `shared/`. */
export const DICTIONARY_NAMES = [
  'annex', 'calendar', 'consents', 'departments', 'fields', 'halls', 'life-events', 'materials', 'regions', 'search', 'sources', 'syllables'
] as const

export type DictionaryName = (typeof DICTIONARY_NAMES)[number]

/** All files of a catalogue as written, before any meaning is given to them. */
export interface Sources {
  dictionaries: Record<DictionaryName, SourceFile>
  packages: SourceFile[]
}

/** Reads `shared/*.yaml` and `packages/*.yaml`; throws when a dictionary is missing. */
export function readSources(directory: string): Sources {
  const dictionary = (name: DictionaryName) => readSourceFile(directory, join(directory, 'shared', `${name}.yaml`))
  return {
    dictionaries: {
      annex: dictionary('annex'),
      calendar: dictionary('calendar'),
      consents: dictionary('consents'),
      departments: dictionary('departments'),
      fields: dictionary('fields'),
      halls: dictionary('halls'),
      'life-events': dictionary('life-events'),
      materials: dictionary('materials'),
      regions: dictionary('regions'),
      search: dictionary('search'),
      sources: dictionary('sources'),
      syllables: dictionary('syllables')
    },
    packages: packageFiles(join(directory, 'packages')).map((path) => readSourceFile(directory, path))
  }
}

function packageFiles(directory: string): string[] {
  if (!existsSync(directory)) return []
  return readdirSync(directory).filter((name) => name.endsWith('.yaml')).sort().map((name) => join(directory, name))
}

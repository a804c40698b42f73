import type { Catalogue, Department, Hall, Region, SearchIndex, ServicePackage, WorkingDayCalendar } from '@types-contract/contract'
import { buildDictionaries, type Dictionaries } from './build/dictionaries'
import { buildList } from './build/list'
import { buildPackage } from './build/package'
import { buildHalls, buildRegions } from './build/public-places'
import { buildSearchIndex } from './build/search-index'
import { sortFindings, type Finding } from './finding'
import { packageShape, type AuthorPackage } from './shape/package'
import { readShape } from './shape/read-shape'
import { readSources, type Sources } from './source/read-sources'
import type { SourceFile } from './source/source-file'

/** Everything the government publishes, in its wire shapes. */
export interface CompiledCatalogue {
  /** Changes whenever anything that is published changes. */
  version: string
  /** Every readable version of every package. */
  packages: ServicePackage[]
  list: Catalogue
  searchIndex: SearchIndex
  regions: Region[]
  halls: Hall[]
  calendar: WorkingDayCalendar
  departments: Department[]
}

/** One package file with what became of it. */
export interface CompiledPackage {
  source: SourceFile
  author: AuthorPackage
  servicePackage: ServicePackage
}

/** A compilation with its way back to the files, for the checker. */
export interface Compilation {
  catalogue: CompiledCatalogue
  sources: Sources
  dictionaries: Dictionaries
  packages: CompiledPackage[]
  findings: Finding[]
}

/** Compiles a catalogue folder; total: what does not fit is left out and found among the findings. */
export function compileSources(directory: string): Compilation {
  const sources = readSources(directory)
  const dictionaries = buildDictionaries(sources)
  const packages = sources.packages.flatMap((source) => {
    const author = readShape(source, packageShape)
    const servicePackage = author && buildPackage(author, dictionaries, source)
    return author && servicePackage ? [{ source, author, servicePackage }] : []
  })
  return {
    catalogue: assemble(dictionaries, packages.map(({ servicePackage }) => servicePackage)),
    sources,
    dictionaries,
    packages,
    findings: findingsOf(sources)
  }
}

/** Everything reported so far on any file, in the order of files and lines. */
export function findingsOf({ dictionaries, packages }: Sources): Finding[] {
  return sortFindings([...Object.values(dictionaries), ...packages].flatMap(({ findings }) => findings))
}

function assemble(dictionaries: Dictionaries, packages: ServicePackage[]): CompiledCatalogue {
  const unversioned = {
    packages,
    regions: buildRegions(dictionaries),
    halls: buildHalls(dictionaries),
    calendar: dictionaries.calendar,
    departments: [...dictionaries.departments.values()]
  }
  const draft = buildList(dictionaries, packages, '')
  const version = fingerprint(JSON.stringify([unversioned, draft, buildSearchIndex(dictionaries, draft, packages)]))
  const list = { ...draft, version }
  return { version, ...unversioned, list, searchIndex: buildSearchIndex(dictionaries, list, packages) }
}

/** FNV-1a over the UTF-16 units, as eight hex digits: enough to see that something changed. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0
  }
  return hash.toString(16).padStart(8, '0')
}

import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadCatalogue } from './load-catalogue'

/**
 * Writes the compiled catalogue as JSON for a host that cannot read YAML: catalogue.json, search-index.json,
 * packages/<id>.json (a list of versions, newest last), regions.json, halls.json, calendar.json,
 * departments.json. Gives the paths written.
 */
export function compileToJson(outDirectory: string, directory?: string): string[] {
  const catalogue = loadCatalogue(directory)
  mkdirSync(join(outDirectory, 'packages'), { recursive: true })
  const write = (name: string, value: unknown): string => {
    const path = join(outDirectory, name)
    writeFileSync(path, JSON.stringify(value))
    return path
  }
  const ids = [...new Set(catalogue.packages.map(({ id }) => id))]
  return [
    write('catalogue.json', catalogue.list),
    write('search-index.json', catalogue.searchIndex),
    write('regions.json', catalogue.regions),
    write('halls.json', catalogue.halls),
    write('calendar.json', catalogue.calendar),
    write('departments.json', catalogue.departments),
    ...ids.map((id) => write(join('packages', `${id}.json`), versionsOf(catalogue.packages, id)))
  ]
}

function versionsOf<Version extends { id: string; effectiveFrom: string }>(packages: readonly Version[], id: string): Version[] {
  return packages.filter((candidate) => candidate.id === id).sort((a, b) => a.effectiveFrom.localeCompare(b.effectiveFrom))
}

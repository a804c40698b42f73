import type { Catalogue, ServicePackage, ServicePackageSummary } from '@types-contract/contract'
import type { AuthorIdentity } from '../shape/dictionaries'
import type { Dictionaries } from './dictionaries'

/** The published list: every row of the annex, then the local packages; those not yet authored are not available. */
export function buildList(dictionaries: Dictionaries, packages: readonly ServicePackage[], version: string): Catalogue {
  const newest = newestById(packages)
  const listed = Object.entries(dictionaries.annex.packages).map(([id, row]) => {
    const servicePackage = newest.get(id)
    return servicePackage ? summaryOf(servicePackage) : summaryOfRow(id, row, dictionaries.annex.version)
  })
  const local = [...newest.values()].filter(({ number }) => number === 0).map(summaryOf)
  return {
    version,
    lifeEvents: Object.entries(dictionaries.lifeEvents).map(([id, { name, audience, icon }]) => ({ id, name, audience, icon })),
    packages: [...listed.sort((a, b) => a.number - b.number), ...local]
  }
}

/** The version of each package with the latest day of effect. */
function newestById(packages: readonly ServicePackage[]): Map<string, ServicePackage> {
  const newest = new Map<string, ServicePackage>()
  for (const servicePackage of packages) {
    const known = newest.get(servicePackage.id)
    if (!known || known.effectiveFrom < servicePackage.effectiveFrom) newest.set(servicePackage.id, servicePackage)
  }
  return newest
}

function summaryOf(servicePackage: ServicePackage): ServicePackageSummary {
  const { id, number, name, alias, icon, audience, lifeEvent, starred, summary, searchWords, version } = servicePackage
  return { id, number, name, ...(alias !== undefined && { alias }), icon, audience, lifeEvent, starred, summary, searchWords, version, available: true }
}

function summaryOfRow(id: string, row: AuthorIdentity, version: string): ServicePackageSummary {
  return {
    id,
    number: row.number,
    name: row.name,
    ...(row.alias !== undefined && { alias: row.alias }),
    icon: row.icon ?? id,
    audience: row.audience,
    lifeEvent: row['life-event'],
    starred: row.starred,
    summary: row.summary,
    searchWords: row['search-words'],
    version,
    available: false
  }
}

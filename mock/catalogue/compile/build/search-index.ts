import type { Catalogue, SearchIndex, ServicePackage } from '@types-contract/contract'
import type { Dictionaries } from './dictionaries'

/** What is published for the search, besides the list itself. */
export function buildSearchIndex({ search, syllables }: Dictionaries, list: Catalogue, packages: readonly ServicePackage[]): SearchIndex {
  return {
    version: list.version,
    fillers: search.fillers,
    synonyms: search.synonyms,
    enterpriseWords: search['enterprise-words'],
    elsewhere: search.elsewhere,
    syllables: soundsOfWords(syllables, list),
    further: furtherWords(list, packages)
  }
}

/** The syllables that occur in names and search words, each with all its characters: a wrong one must be known to sound alike. */
function soundsOfWords(syllables: Readonly<Record<string, string>>, list: Catalogue): Record<string, string> {
  const texts = list.packages.flatMap(({ name, alias, searchWords }) => [name, alias ?? '', ...searchWords])
  const used = new Set(texts.join(''))
  return Object.fromEntries(Object.entries(syllables).filter(([, characters]) => [...characters].some((character) => used.has(character))))
}

/** Names of items that the list itself does not carry. */
function furtherWords(list: Catalogue, packages: readonly ServicePackage[]): Record<string, string[]> {
  return Object.fromEntries(list.packages.flatMap((summary) => {
    const servicePackage = packages.find(({ id, version }) => id === summary.id && version === summary.version)
    if (!servicePackage) return []
    const said = [summary.name, summary.alias ?? '', summary.summary, ...summary.searchWords].join(' ')
    return [[summary.id, servicePackage.items.map(({ name }) => name).filter((name) => !said.includes(name))]]
  }))
}

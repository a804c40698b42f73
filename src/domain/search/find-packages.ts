import type { ServicePackageSummary } from '@types-contract/contract'
import { likeness, SURE } from './likeness'
import { plainText, withoutFillers } from './plain-text'

/** Nobody types more than this to find a matter; the rest of a pasted text is ignored. */
const LONGEST_QUERY = 40

/** The names people use may be mistyped; a word of the description must stand there as it is, and counts least. */
function scoreOf(summary: ServicePackageSummary, query: string): number {
  const names = [summary.name, summary.alias ?? '', ...summary.searchWords].map((text) => likeness(query, plainText(text)))
  const described = plainText(summary.summary).includes(query) ? SURE : 0
  return Math.max(...names, described)
}

/**
 * Finds the packages a person means, best first; equal ones keep the catalogue's order.
 * Guesses (a mistyped character) come only when nothing matches for sure. An empty query finds nothing.
 * `fillers` are the words that say nothing about the matter.
 */
export function findPackages(packages: readonly ServicePackageSummary[], query: string, fillers: readonly string[] = []): ServicePackageSummary[] {
  const plain = withoutFillers(plainText(query), fillers).slice(0, LONGEST_QUERY)
  if (plain === '') return []
  const scored = packages.map((summary, place) => ({ summary, place, score: scoreOf(summary, plain) })).filter(({ score }) => score > 0)
  const sure = scored.filter(({ score }) => score >= SURE)
  return (sure.length > 0 ? sure : scored)
    .sort((a, b) => b.score - a.score || a.place - b.place)
    .map(({ summary }) => summary)
}

/** The person asks for the large version by one of its names (长辈版, 关怀版, 亲情版, 关爱版). */
export function asksForElderMode(query: string, names: readonly string[]): boolean {
  const plain = plainText(query)
  return names.some((name) => plain.includes(name))
}

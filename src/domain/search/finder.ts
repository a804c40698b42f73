import type { Audience, Catalogue, SearchIndex, ServicePackageSummary } from '@types-contract/contract'
import { openBook } from './book'
import { plainText } from './plain-text'
import { standingsOf, SURE } from './standings'

/** What a search gives: packages, best first, and whether they are what was meant or only guesses. */
export interface Found {
  packages: ServicePackageSummary[]
  sure: boolean
}

/** Finds packages by what people type; an empty query finds nothing. */
export type Finder = (query: string) => Found

interface Ranked {
  summary: ServicePackageSummary
  score: number
  sureness: number
}

/** Until the index has come, the words of the list must do. */
const NO_INDEX: SearchIndex = { version: '', fillers: [], synonyms: [], enterpriseWords: [], elsewhere: [], syllables: {}, further: {} }
/** Nobody types more than this to find a matter; the rest of a pasted text is ignored. */
const LONGEST_QUERY = 40
const ASKED_FOR_ENTERPRISE = 1.2
/** What stands far behind the best is not shown. */
const NOT_FAR_BEHIND = 0.5
const MOST_GUESSES = 5

/** The best and those not far behind; equal ones keep the catalogue's order. What is more like a matter of others is a guess. */
function bestOf(ranked: readonly Ranked[], elsewhere: number): Found {
  const sorted = ranked.filter(({ score }) => score > 0).sort((a, b) => b.score - a.score || ranked.indexOf(a) - ranked.indexOf(b))
  const best = sorted[0]?.score ?? 0
  const sure = best > elsewhere && sorted.some(({ sureness }) => sureness >= SURE)
  const near = sorted.filter(({ score }) => score >= NOT_FAR_BEHIND * Math.max(best, elsewhere))
  return { packages: near.slice(0, sure ? near.length : MOST_GUESSES).map(({ summary }) => summary), sure }
}

/** Learns a catalogue; what comes back answers while somebody types. */
export function makeFinder(catalogue: Catalogue, index: SearchIndex = NO_INDEX): Finder {
  const book = openBook(catalogue, index)
  const favour = (plain: string): Audience | undefined => (index.enterpriseWords.some((word) => plain.includes(word)) ? 'enterprise' : undefined)
  return (query) => {
    const plain = plainText(query).slice(0, LONGEST_QUERY)
    const favoured = favour(plain)
    const standings = plain === '' ? [] : standingsOf(book, plain)
    return bestOf(catalogue.packages.map((summary, at) => {
      const { score, sureness } = standings[at] ?? { score: 0, sureness: 0 }
      return { summary, sureness, score: summary.audience === favoured ? score * ASKED_FOR_ENTERPRISE : score }
    }), standings[catalogue.packages.length]?.score ?? 0)
  }
}

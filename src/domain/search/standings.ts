import type { Book } from './book'
import { creditsOf, sum, worthOf } from './credits'
import { initialsMatch, slipMatch } from './letters'
import { NAMED, type Phrase } from './phrases'

/** How well one package answers, and how sure that is; both from 0 to about 1. */
export interface Standing {
  score: number
  sureness: number
}

/** From here on a match is what was meant; below, a guess. */
export const SURE = 0.55
/** What a place of a query is worth that no package knows. */
const UNKNOWN = 1
/** Of a phrase that was typed only in part, this much counts in any case. */
const PART = 0.35
/** To be sure, more of the phrase must be there than of the query: people say more than they need. */
const PHRASE_SHARE = 0.6
const ALL_OF_IT = 0.99
const NO_PHRASE: Phrase = { owner: 0, text: '', weight: 0 }
const LETTERS_ONLY = /^[a-z]+$/

const nobody = ({ owners }: Book): number[] => new Array<number>(owners).fill(0)

/** A query that stands in a phrase as it is has named it; otherwise it is a matter of how much of each is in the other. */
const surenessOf = (ofPhrase: number, ofQuery: number): number =>
  Math.max(ofQuery > ALL_OF_IT ? SURE : 0, PHRASE_SHARE * ofPhrase + (1 - PHRASE_SHARE) * ofQuery)

/** Compares by pairs of characters and of sounds. What several phrases of one package explain adds up, each place of the query once. */
function byPairs(book: Book, text: string): Standing[] {
  const units = book.sounds.unitsOf(text)
  const asked = worthOf(units, book.places, UNKNOWN)
  const places = nobody(book).map(() => new Array<number>(units.length).fill(0))
  const sureness = nobody(book)
  for (const [number, credits] of creditsOf(units, book.places)) {
    const { owner, weight } = book.phrases[number] ?? NO_PHRASE
    const got = sum(credits)
    const share = Math.min(1, got / book.worth(number))
    const own = places[owner] ?? []
    credits.forEach((credit, at) => { own[at] = Math.max(own[at] ?? 0, credit * weight * (PART + (1 - PART) * share)) })
    sureness[owner] = Math.max(sureness[owner] ?? 0, weight * surenessOf(share, got / asked))
  }
  return places.map((own, owner) => ({ score: asked === 0 ? 0 : sum(own) / asked, sureness: sureness[owner] ?? 0 }))
}

/** Compares bare letters with initials, and with the spelling of names for slips. */
function byLetters(book: Book, letters: string): Standing[] {
  const best = nobody(book)
  const spellings = book.spellings()
  book.phrases.forEach(({ owner, weight }, number) => {
    const spelling = spellings[number]
    if (!spelling) return
    const match = Math.max(initialsMatch(letters, spelling), weight === NAMED ? slipMatch(letters, spelling) : 0)
    best[owner] = Math.max(best[owner] ?? 0, weight * match)
  })
  return best.map((match) => ({ score: match, sureness: match }))
}

/** A single character has no neighbour: whoever has it in a short phrase comes first. */
function byCharacter(book: Book, character: string): Standing[] {
  const best = nobody(book)
  for (const { owner, text, weight } of book.phrases) {
    if (text.includes(character)) best[owner] = Math.max(best[owner] ?? 0, weight * (1 + 1 / text.length) / 2)
  }
  return best.map((score) => ({ score, sureness: score > 0 ? SURE : 0 }))
}

const better = (one: Standing[], other: Standing[]): Standing[] => one.map(({ score, sureness }, at) => ({
  score: Math.max(score, other[at]?.score ?? 0),
  sureness: Math.max(sureness, other[at]?.sureness ?? 0)
}))

/** How every package answers a plain text, in the order of the list; last, how the matters of others do. */
export function standingsOf(book: Book, plain: string): Standing[] {
  const reduced = book.reduce(plain)
  if (reduced === '') return []
  if (reduced.length === 1) return byCharacter(book, reduced)
  const said = better(byPairs(book, plain), reduced === plain ? [] : byPairs(book, reduced))
  return LETTERS_ONLY.test(plain) ? better(said, byLetters(book, plain)) : said
}

import { aroundOne, apart, neighbours, swapped, type Pair } from './pairs'
import type { Postings } from './postings'
import type { Unit } from './sounds'

/** What each place of a query is worth in one phrase. */
export type Credits = number[]

/** Where pairs stand: in characters, and in sound, which is looked up only when it is needed. */
export interface Places {
  words: Postings
  sounds(): Postings
}

/** How much of a pair's worth remains when it was typed with a slip. */
const LIKE = { typedSound: 0.9, sound: 0.75, swapped: 0.6, oneTooMany: 0.55, oneLost: 0.5, soundAround: 0.45, oneWrong: 0.4 }

type Give = (pair: Pair, postings: Postings, name: string, worth: number) => void

/** The same characters, one lost between them, or the two swapped; the same sound when nobody writes them so. */
function giveNeighbours(pair: Pair, { words, sounds }: Places, give: Give): void {
  const { word } = pair
  give(pair, words, word, 1)
  give(pair, words, apart(word), LIKE.oneLost)
  give(pair, words, swapped(word), LIKE.swapped)
  if (words.holding(word).length > 0) return
  for (const sound of pair.sounds) give(pair, sounds(), sound, word === '' ? LIKE.typedSound : LIKE.sound)
}

/** One too many between two characters, or a wrong one. */
function giveAround(pair: Pair, { words, sounds }: Places, give: Give): void {
  const { word } = pair
  give(pair, words, word, LIKE.oneTooMany)
  give(pair, words, apart(word), LIKE.oneWrong)
  if (word !== '') return
  for (const sound of pair.sounds) give(pair, sounds(), apart(sound), LIKE.soundAround)
}

/** Compares a query with all phrases at once; only those that share something are in the answer. */
export function creditsOf(units: readonly Unit[], places: Places): Map<number, Credits> {
  const credits = new Map<number, Credits>()
  const give: Give = ({ from, to }, postings, name, worth) => {
    const value = worth * postings.tells(name) / 2
    for (const phrase of postings.holding(name)) {
      const own = credits.get(phrase) ?? new Array<number>(units.length).fill(0)
      own[from] = Math.max(own[from] ?? 0, value)
      own[to] = Math.max(own[to] ?? 0, value)
      credits.set(phrase, own)
    }
  }
  for (const pair of neighbours(units)) giveNeighbours(pair, places, give)
  for (const pair of aroundOne(units)) giveAround(pair, places, give)
  return credits
}

/** What a text is worth when all of it is found; `unknown` is what a place is worth of which nobody speaks. */
export function worthOf(units: readonly Unit[], { words, sounds }: Places, unknown: number): number {
  const worth = new Array<number>(units.length).fill(0)
  for (const { from, to, word, sounds: heard } of neighbours(units)) {
    const telling = (words.tells(word) || Math.max(0, ...heard.map((sound) => sounds().tells(sound)))) / 2
    for (const at of [from, to]) worth[at] = Math.max(worth[at] ?? 0, telling)
  }
  return sum(worth.map((own) => own || unknown))
}

/** What all places together are worth. */
export const sum = (credits: Credits): number => credits.reduce((total, credit) => total + credit, 0)

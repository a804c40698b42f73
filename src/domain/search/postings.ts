import type { Phrase } from './phrases'

/** Where each pair of neighbours stands, and how much it tells: rare ones tell more. */
export interface Postings {
  /** Numbers of the phrases that hold a pair. */
  holding(pair: string): readonly number[]
  /** From 0.7 for what every package says to 3.3 for what one of 26 alone says; 0 for what nobody says. */
  tells(pair: string): number
}

interface Place {
  phrases: number[]
  owners: number
  lastOwner: number
}

const NOBODY: readonly number[] = []

/** Learns the pairs of all phrases; those of one package stand together. */
export function postingsOf(phrases: readonly Phrase[], packages: number, pairsOf: (phrase: Phrase) => readonly string[]): Postings {
  const places = new Map<string, Place>()
  phrases.forEach((phrase, number) => {
    for (const pair of pairsOf(phrase)) {
      const place = places.get(pair)
      if (place) note(place, number, phrase.owner)
      else places.set(pair, { phrases: [number], owners: 1, lastOwner: phrase.owner })
    }
  })
  return {
    holding: (pair) => places.get(pair)?.phrases ?? NOBODY,
    tells: (pair) => {
      const place = places.get(pair)
      return place ? Math.log(1 + packages / place.owners) : 0
    }
  }
}

function note(place: Place, number: number, owner: number): void {
  if (place.phrases[place.phrases.length - 1] !== number) place.phrases.push(number)
  if (place.lastOwner !== owner) place.owners += 1
  place.lastOwner = owner
}

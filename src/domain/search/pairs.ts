import type { Unit } from './sounds'

/** Two neighbours of a text, or the outer two of three, in characters and in sound. */
export interface Pair {
  from: number
  to: number
  /** The characters as they stand, or nothing when one was typed in letters. */
  word: string
  /** Every way the two may sound. */
  sounds: readonly string[]
}

/** The name of a pair with one between; a pair without a name stays without. */
export const apart = (name: string): string => (name === '' ? '' : `${name}…`)

/** The name of a pair the other way round. */
export const swapped = (word: string): string => (word === '' ? '' : word.charAt(1) + word.charAt(0))

/** The pairs of a text in characters, with and without one between. */
export function wordsIn(text: string): string[] {
  const words: string[] = []
  for (let at = 0; at + 1 < text.length; at += 1) {
    words.push(text.slice(at, at + 2))
    if (at + 2 < text.length) words.push(apart(text.charAt(at) + text.charAt(at + 2)))
  }
  return words
}

/** The pairs of a text in sound, with and without one between. */
export const soundsIn = (units: readonly Unit[]): string[] =>
  [...neighbours(units).flatMap(({ sounds }) => sounds), ...aroundOne(units).flatMap(({ sounds }) => sounds.map(apart))]

/** All neighbours of a text. */
export const neighbours = (units: readonly Unit[]): Pair[] => pairs(units, 1)

/** The outer two of every three. */
export const aroundOne = (units: readonly Unit[]): Pair[] => pairs(units, 2)

function pairs(units: readonly Unit[], distance: number): Pair[] {
  return units.slice(distance).map((other, from) => {
    const one = units[from] ?? other
    const word = one.character !== '' && other.character !== '' ? one.character + other.character : ''
    return { from, to: from + distance, word, sounds: one.sounds.flatMap((first) => other.sounds.map((second) => `${first} ${second}`)) }
  })
}

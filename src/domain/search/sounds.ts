import type { SearchIndex } from '@types-contract/contract'
import { splitSyllables } from './split-syllables'

/** One place of a text: a character with the ways it sounds, or a syllable typed in letters. */
export interface Unit {
  character: string
  sounds: readonly string[]
}

/** How texts sound. */
export interface Sounds {
  /** Splits a text into its characters and the syllables typed in letters. */
  unitsOf(text: string): Unit[]
  /** The syllables a character is read as; none when nobody knows. */
  read(character: string): readonly string[]
}

const LETTERS = /[a-z]+|[^a-z]/g
const NOBODY_KNOWS: readonly string[] = []

/** What people here do not tell apart: zh and z, n and l, the endings n and ng. */
const blurred = (syllable: string): string => syllable.replace(/^([zcs])h/, '$1').replace(/^n/, 'l').replace(/ng$/, 'n')

/** Learns how characters are read. */
export function soundsOf(syllables: SearchIndex['syllables']): Sounds {
  const known = new Set(Object.keys(syllables))
  const readings = new Map<string, string[]>()
  for (const [syllable, characters] of Object.entries(syllables)) {
    for (const character of characters) {
      const others = readings.get(character)
      if (others) others.push(syllable)
      else readings.set(character, [syllable])
    }
  }
  const read = (character: string): readonly string[] => readings.get(character) ?? NOBODY_KNOWS
  const unitsOf = (part: string): Unit[] => (part >= 'a' && part < '{'
    ? splitSyllables(part, known).map((syllable) => ({ character: '', sounds: [blurred(syllable)] }))
    : [{ character: part, sounds: [...new Set(read(part).map(blurred))] }])
  return { read, unitsOf: (text) => (text.match(LETTERS) ?? []).flatMap(unitsOf) }
}

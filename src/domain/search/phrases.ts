import type { ServicePackageSummary } from '@types-contract/contract'
import { plainText } from './plain-text'
import type { Reduce } from './wording'

/** One thing a package is called, or that belongs to it. */
export interface Phrase {
  /** Place of its package in the list; behind the last stand the matters of others. */
  owner: number
  text: string
  /** What it counts for, from 0 to 1. */
  weight: number
}

/** A text and what it counts for. */
export type Weighted = [text: string, weight: number]

/** What a name counts for; other phrases count less. */
export const NAMED = 1
const STAGE = 0.7
/** An item makes a match sure only when exactly its name was typed; a word of the description never does. */
const FURTHER = 0.56
const DESCRIBED = 0.54
const BETWEEN = /[，、。；：,;\s]+/

const weighing = (weight: number) => (text: string): Weighted => [text, weight]

/** What a package is called, its stage of life, its items, its description; the weightier first. */
export function textsOf(summary: ServicePackageSummary, stage: string, further: readonly string[]): Weighted[] {
  return [
    ...namesOf([summary.name, summary.alias ?? '', ...summary.searchWords]),
    [stage, STAGE],
    ...further.map(weighing(FURTHER)),
    ...summary.summary.split(BETWEEN).map(weighing(DESCRIBED))
  ]
}

/** Texts that are names. */
export const namesOf = (texts: readonly string[]): Weighted[] => texts.map(weighing(NAMED))

/** Every phrase of one owner as it is said and as it comes down to, each once. */
export function phrasesOf(owner: number, texts: readonly Weighted[], reduce: Reduce): Phrase[] {
  const found = new Map<string, Phrase>()
  for (const [text, weight] of texts) {
    const plain = plainText(text)
    for (const form of [plain, reduce(plain)]) {
      if (form.length > 1 && !found.has(form)) found.set(form, { owner, text: form, weight })
    }
  }
  return [...found.values()]
}

import type { Answers, FieldValue } from '@types-contract/contract'
import type { Facts } from '../facts'

/** What a person answered: an option id, a list of them, or a number. */
export type AnswerValue = Answers[string]

/**
 * What a condition may ask. `Facts` hold everything worked out beforehand; a lookup may work
 * a fact out at the moment it is asked for, which is how facts that hang on each other are solved.
 */
export interface Lookup {
  /** The answer that counts; undefined for a hidden, unknown or unanswered question. */
  answer(questionId: string): AnswerValue | undefined
  /** The value that counts; undefined for a hidden, unknown or empty field. */
  value(fieldId: string): FieldValue | undefined
  hasItem(itemId: string): boolean
  readonly dataSharing: boolean
  readonly today: string
}

/** The entry of a record under a key, never one its prototype lends (`constructor` is a possible id). */
export function ownEntry<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.prototype.hasOwnProperty.call(record, key) ? record[key] : undefined
}

/** Asks facts that were worked out beforehand. */
export function lookupOf(facts: Facts): Lookup {
  return {
    answer: (questionId) => ownEntry(facts.answers, questionId),
    value: (fieldId) => ownEntry(facts.values, fieldId),
    hasItem: (itemId) => facts.itemIds.has(itemId),
    dataSharing: facts.dataSharing,
    today: facts.today
  }
}

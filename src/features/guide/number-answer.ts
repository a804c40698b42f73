import type { Question } from '@types-contract/contract'
import { toHalfWidth } from '@/shared/half-width'

/** A typed number: nothing yet, a number inside the question's limits, or one outside (or no number). */
export type NumberReading = { kind: 'empty' } | { kind: 'number', value: number } | { kind: 'outside' }

const NUMBER = /^\d{1,9}(?:\.\d{1,4})?$/

/** Reads what was typed into a number question. */
export function readNumber({ min, max }: Pick<Question, 'min' | 'max'>, typed: string): NumberReading {
  const text = toHalfWidth(typed).replace(/[\s,]/g, '')
  if (text === '') return { kind: 'empty' }
  const value = Number(text)
  const inside = NUMBER.test(text) && value >= (min ?? 0) && value <= (max ?? Infinity)
  return inside ? { kind: 'number', value } : { kind: 'outside' }
}

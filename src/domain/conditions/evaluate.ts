import type { AnswerCondition, Condition, FieldCondition, FieldValue } from '@types-contract/contract'
import type { Facts } from '../facts'
import { amountOf, isFilled, textsOf } from './contents'
import { kindOf } from './kinds'
import { lookupOf, type AnswerValue, type Lookup } from './lookup'

interface Wanted {
  is?: string | boolean
  oneOf?: string[]
  atLeast?: number
  atMost?: number
}

/** Every key that is there must hold. */
function meets(value: AnswerValue | FieldValue, { is, oneOf, atLeast, atMost }: Wanted): boolean {
  const texts = textsOf(value)
  const amount = amountOf(value)
  return (is === undefined || texts.includes(String(is)))
    && (oneOf === undefined || texts.some((text) => oneOf.includes(text)))
    && (atLeast === undefined || (amount !== undefined && amount >= atLeast))
    && (atMost === undefined || (amount !== undefined && amount <= atMost))
}

function answerHolds(condition: AnswerCondition, answer: AnswerValue | undefined): boolean {
  return answer !== undefined && meets(answer, condition)
}

function fieldHolds(condition: FieldCondition, value: FieldValue | undefined): boolean {
  const { filled, ...wanted } = condition
  if (filled === false) return !isFilled(value)
  return value !== undefined && isFilled(value) && meets(value, wanted)
}

/** Whether a condition holds for whoever can be asked; the same rules as `evaluate`. */
export function holds(condition: Condition | undefined, lookup: Lookup): boolean {
  if (!condition) return true
  const one = kindOf(condition)
  switch (one.kind) {
    case 'all': return one.parts.every((part) => holds(part, lookup))
    case 'any': return one.parts.some((part) => holds(part, lookup))
    case 'not': return !holds(one.part, lookup)
    case 'answer': return answerHolds(one.answer, lookup.answer(one.answer.answer))
    case 'field': return fieldHolds(one.field, lookup.value(one.field.field))
    case 'item': return lookup.hasItem(one.itemId)
    case 'data-sharing': return lookup.dataSharing === one.wanted
    case 'from': return lookup.today >= one.date
    case 'until': return lookup.today < one.date
  }
}

/**
 * Whether a condition holds; no condition always holds. Total and without side effects.
 *
 * A question or field that is unknown, hidden or empty meets nothing but `filled: false`. `is` and
 * `oneOf` compare option ids, texts and region codes; of a list any one entry may fit. `atLeast` and
 * `atMost` compare numbers, or how many options or rows there are. `from` includes its day, `until` does not.
 */
export function evaluate(condition: Condition | undefined, facts: Facts): boolean {
  return condition === undefined || holds(condition, lookupOf(facts))
}

import type { AnswerCondition, Answers, Condition, FieldCondition, FieldValue } from '@types-contract/contract'
import type { Facts } from '../facts'
import { kindOf } from './kinds'

type AnswerValue = Answers[string]

const within = (value: number, { atLeast, atMost }: { atLeast?: number, atMost?: number }): boolean =>
  (atLeast === undefined || value >= atLeast) && (atMost === undefined || value <= atMost)

const chosen = (value: AnswerValue): string[] => (Array.isArray(value) ? value : [String(value)])

function answerHolds(condition: AnswerCondition, answers: Answers): boolean {
  const value = answers[condition.answer]
  if (value === undefined) return false
  if (condition.is !== undefined) return chosen(value).includes(condition.is)
  if (condition.oneOf) return chosen(value).some((option) => condition.oneOf?.includes(option))
  return typeof value === 'number' && within(value, condition)
}

/** An empty text, list or nothing at all is not filled. */
export function isFilled(value: FieldValue | undefined): boolean {
  if (value === undefined || value === '') return false
  return Array.isArray(value) ? value.length > 0 : true
}

const textsOf = (value: FieldValue): string[] => {
  if (Array.isArray(value)) return value.filter((one): one is string => typeof one === 'string')
  if (typeof value === 'object') return 'code' in value && value.code ? [value.code] : []
  return [String(value)]
}

function fieldHolds(condition: FieldCondition, value: FieldValue | undefined): boolean {
  if (condition.filled !== undefined) return isFilled(value) === condition.filled
  if (value === undefined) return false
  if (condition.is !== undefined) return textsOf(value).includes(String(condition.is))
  if (condition.oneOf) return textsOf(value).some((text) => condition.oneOf?.includes(text))
  return typeof value === 'number' && within(value, condition)
}

/** Whether a condition holds. Total: an unknown question, field or item simply does not hold. No condition always holds. */
export function evaluate(condition: Condition | undefined, facts: Facts): boolean {
  if (!condition) return true
  const one = kindOf(condition)
  switch (one.kind) {
    case 'all': return one.parts.every((part) => evaluate(part, facts))
    case 'any': return one.parts.some((part) => evaluate(part, facts))
    case 'not': return !evaluate(one.part, facts)
    case 'answer': return answerHolds(one.answer, facts.answers)
    case 'field': return fieldHolds(one.field, facts.values[one.field.field])
    case 'item': return facts.itemIds.has(one.itemId)
    case 'data-sharing': return facts.dataSharing === one.wanted
    case 'from': return facts.today >= one.date
    case 'until': return facts.today < one.date
  }
}

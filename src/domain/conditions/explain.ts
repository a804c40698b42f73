import type { Answers, Condition } from '@types-contract/contract'
import type { Facts } from '../facts'
import { evaluate } from './evaluate'
import { kindOf } from './kinds'

/** Why something is in the plan; turned into words by the locales. */
export interface Reason {
  kind: 'mandatory' | 'answer' | 'chosen' | 'preselected' | 'tied' | 'automatic' | 'item' | 'field' | 'date' | 'data-sharing' | 'author'
  questionId?: string
  optionIds?: string[]
  itemId?: string
  fieldId?: string
  date?: string
  /** The author's own sentence. */
  text?: string
}

const optionsOf = (value: Answers[string] | undefined): string[] => {
  if (value === undefined) return []
  return Array.isArray(value) ? value : [String(value)]
}

function leaf(condition: Condition, facts: Facts): Reason[] {
  const one = kindOf(condition)
  switch (one.kind) {
    case 'answer': return [{ kind: 'answer', questionId: one.answer.answer, optionIds: optionsOf(facts.answers[one.answer.answer]) }]
    case 'field': return [{ kind: 'field', fieldId: one.field.field }]
    case 'item': return [{ kind: 'item', itemId: one.itemId }]
    case 'data-sharing': return [{ kind: 'data-sharing' }]
    case 'from': case 'until': return [{ kind: 'date', date: one.date }]
    case 'all': case 'any': case 'not': return []
  }
}

const leavesOf = (condition: Condition, facts: Facts): Reason[] => {
  const one = kindOf(condition)
  if (one.kind === 'all' || one.kind === 'any') return one.parts.flatMap((part) => leavesOf(part, facts))
  return one.kind === 'not' ? leavesOf(one.part, facts) : leaf(condition, facts)
}

/** The leaves that made a condition true; empty when it does not hold or when there is none. */
export function explain(condition: Condition | undefined, facts: Facts): Reason[] {
  if (!condition || !evaluate(condition, facts)) return []
  const one = kindOf(condition)
  if (one.kind === 'all') return one.parts.flatMap((part) => explain(part, facts))
  if (one.kind === 'any') return one.parts.filter((part) => evaluate(part, facts)).flatMap((part) => explain(part, facts))
  return one.kind === 'not' ? leavesOf(one.part, facts) : leaf(condition, facts)
}

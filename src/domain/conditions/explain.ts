import type { AnswerCondition, Condition, FieldCondition } from '@types-contract/contract'
import type { Facts } from '../facts'
import { isFilled, textsOf } from './contents'
import { holds } from './evaluate'
import { kindOf } from './kinds'
import { lookupOf, type Lookup } from './lookup'

/** Why something is in the plan; the locales make a sentence of it. */
export interface Reason {
  kind: 'mandatory' | 'answer' | 'chosen' | 'preselected' | 'tied' | 'automatic' | 'item' | 'field' | 'date' | 'data-sharing' | 'author'
  questionId?: string
  /** The options that counted, of a question or of a field; empty when a `multiple` was answered with none. */
  optionIds?: string[]
  itemId?: string
  fieldId?: string
  date?: string
  /** The opposite was what counted: the item is not in the plan, the field is empty, sharing was declined, the day has not come. */
  absent?: boolean
  /** The author's own sentence, or the number that was answered. */
  text?: string
}

type Leaf = Pick<AnswerCondition, 'is' | 'oneOf'> | Pick<FieldCondition, 'is' | 'oneOf'>

/** Of what was chosen, the part the condition names; all of it when the condition was met by its absence. */
function counted(chosen: string[], { is, oneOf }: Leaf): string[] {
  const named = [...(oneOf ?? []), ...(is === undefined ? [] : [String(is)])]
  const hits = chosen.filter((id) => named.includes(id))
  return hits.length > 0 ? hits : chosen
}

function answerReason(condition: AnswerCondition, lookup: Lookup): Reason[] {
  const answer = lookup.answer(condition.answer)
  if (answer === undefined) return []
  const questionId = condition.answer
  if (typeof answer === 'number') return [{ kind: 'answer', questionId, text: String(answer) }]
  return [{ kind: 'answer', questionId, optionIds: counted(textsOf(answer), condition) }]
}

function fieldReason(condition: FieldCondition, lookup: Lookup): Reason[] {
  const fieldId = condition.field
  const value = lookup.value(fieldId)
  // That something is not there is a reason only where it was asked for: many a field was never shown.
  if (!isFilled(value)) return condition.filled === false ? [{ kind: 'field', fieldId, absent: true }] : []
  const compares = condition.is !== undefined || condition.oneOf !== undefined
  return [compares ? { kind: 'field', fieldId, optionIds: counted(textsOf(value), condition) } : { kind: 'field', fieldId }]
}

/** Why a condition has the truth it has, leaf by leaf. */
function because(condition: Condition, lookup: Lookup): Reason[] {
  const one = kindOf(condition)
  switch (one.kind) {
    case 'all': case 'any': {
      const truth = holds(condition, lookup)
      return one.parts.filter((part) => holds(part, lookup) === truth).flatMap((part) => because(part, lookup))
    }
    case 'not': return because(one.part, lookup)
    case 'answer': return answerReason(one.answer, lookup)
    case 'field': return fieldReason(one.field, lookup)
    case 'item': return [mark({ kind: 'item', itemId: one.itemId }, lookup.hasItem(one.itemId))]
    case 'data-sharing': return [mark({ kind: 'data-sharing' }, lookup.dataSharing)]
    case 'from': case 'until': return [mark({ kind: 'date', date: one.date }, lookup.today >= one.date)]
  }
}

function mark(reason: Reason, present: boolean): Reason {
  return present ? reason : { ...reason, absent: true }
}

const keyOf = ({ kind, questionId, optionIds, itemId, fieldId, date, absent, text }: Reason): string =>
  [kind, questionId, itemId, fieldId, date, absent, text, ...(optionIds ?? [])].join('\n')

/** Leaves out what was said before. */
export function withoutRepeats(reasons: Reason[]): Reason[] {
  if (reasons.length < 2) return reasons
  const said = new Set<string>()
  return reasons.filter((reason) => {
    const before = said.size
    return said.add(keyOf(reason)).size > before
  })
}

/** The reasons of a condition for whoever can be asked; the same rules as `explain`. */
export function reasonsFor(condition: Condition | undefined, lookup: Lookup): Reason[] {
  return condition && holds(condition, lookup) ? withoutRepeats(because(condition, lookup)) : []
}

/**
 * The leaves that made a condition true: the answers, items, days and values it hung on, each once.
 * Empty when it does not hold, when there is none, or when it holds because a question is unanswered.
 */
export function explain(condition: Condition | undefined, facts: Facts): Reason[] {
  return reasonsFor(condition, lookupOf(facts))
}

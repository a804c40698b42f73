import type { AnswerCondition, Condition, FieldCondition } from '@types-contract/contract'

/** A condition with its kind made explicit, so that a switch over it is exhaustive. */
export type KindOfCondition =
  | { kind: 'all', parts: Condition[] }
  | { kind: 'any', parts: Condition[] }
  | { kind: 'not', part: Condition }
  | { kind: 'answer', answer: AnswerCondition }
  | { kind: 'field', field: FieldCondition }
  | { kind: 'item', itemId: string }
  | { kind: 'data-sharing', wanted: boolean }
  | { kind: 'from', date: string }
  | { kind: 'until', date: string }

/** Tells which kind of condition this is. */
export function kindOf(condition: Condition): KindOfCondition {
  if ('all' in condition) return { kind: 'all', parts: condition.all }
  if ('any' in condition) return { kind: 'any', parts: condition.any }
  if ('not' in condition) return { kind: 'not', part: condition.not }
  if ('answer' in condition) return { kind: 'answer', answer: condition }
  if ('field' in condition) return { kind: 'field', field: condition }
  if ('item' in condition) return { kind: 'item', itemId: condition.item }
  if ('dataSharing' in condition) return { kind: 'data-sharing', wanted: condition.dataSharing }
  if ('from' in condition) return { kind: 'from', date: condition.from }
  return { kind: 'until', date: condition.until }
}

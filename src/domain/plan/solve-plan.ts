import type { Field, FieldValue, ServiceItem, ServicePackage } from '@types-contract/contract'
import { holds } from '../conditions/evaluate'
import { ownEntry, type Lookup } from '../conditions/lookup'
import { solveOnce } from '../conditions/solve-once'
import { countedValue, type DerivationSource } from '../forms/derive-value'
import type { Questionnaire } from '../situations/resolve-questions'
import { packageIndexOf } from './package-index'
import type { PlanInput } from './plan'

/** Which items are in, which fields are needed and which values count, each solved when asked for. */
export interface PlanSolution {
  lookup: Lookup
  isIncluded(itemId: string): boolean
  isNeeded(fieldId: string): boolean
  /** Items of the plan that use a field, in the field's order. */
  usersOf(field: Field): string[]
  /** Works these fields out anew; for a form in which one value changed. */
  forgetFields(fieldIds: readonly string[]): void
}

type Choices = Pick<PlanInput, 'droppedItemIds' | 'addedItemIds'>

/** The person's own choice; an optional item may be on by itself, as long as nobody drops it. */
function isChosen({ id, choice, onWhen }: ServiceItem, { addedItemIds, droppedItemIds }: Choices, lookup: Lookup): boolean {
  if (choice !== 'optional' && choice !== 'preselected') return true
  if (droppedItemIds.includes(id)) return false
  return choice === 'preselected' || addedItemIds.includes(id) || (onWhen !== undefined && holds(onWhen, lookup))
}

/**
 * Solves what hangs on each other: items follow answers, other items and values; fields follow
 * items and other values. Each is solved once, and a value under a hidden field never counts.
 * `given` reads what was typed; unless given, the values of the input.
 */
export function solvePlan(
  servicePackage: ServicePackage, input: PlanInput, { answers }: Questionnaire,
  given: (fieldId: string) => FieldValue | undefined = (fieldId) => ownEntry(input.values, fieldId)
): PlanSolution {
  const { items, fields, questions } = packageIndexOf(servicePackage)
  const isIncluded = solveOnce((id) => {
    const item = items.get(id)
    return item !== undefined && isChosen(item, input, lookup) && holds(item.includedWhen, lookup)
  }, false)
  const isUse = ({ itemId, when }: Field['usedBy'][number]): boolean => isIncluded(itemId) && holds(when, lookup)
  const usersOf = (field: Field): string[] => field.usedBy.filter(isUse).map((use) => use.itemId)
  const isNeeded = solveOnce((id) => {
    const field = fields.get(id)
    return field !== undefined && field.usedBy.some(isUse) && holds(field.visibleWhen, lookup)
  }, false)
  const value = solveOnce<FieldValue | undefined>((id) => {
    const field = isNeeded(id) ? fields.get(id) : undefined
    return field && countedValue(field, given(id), source)
  }, undefined)
  const { dataSharing, today } = input
  const lookup: Lookup = { answer: (id) => ownEntry(answers, id), value, hasItem: isIncluded, dataSharing, today }
  const source: DerivationSource = { value, answer: lookup.answer, question: (id) => questions.get(id), today }
  const forgetFields = (fieldIds: readonly string[]): void => fieldIds.forEach((id) => { isNeeded.forget(id); value.forget(id) })
  return { lookup, isIncluded, isNeeded, usersOf, forgetFields }
}

import type { Answers, FieldValue, FieldValues } from '@types-contract/contract'
import { ownEntry } from '../conditions/lookup'
import { solveOnce } from '../conditions/solve-once'
import type { Plan } from '../plan/plan'
import { countedValue, type DerivationSource } from './derive-value'

/**
 * The values that count: of fields in the plan only, with the derived ones worked out and the
 * default option of a select as its value until another is chosen. What was typed under a field
 * that is hidden now is left out; the caller keeps it.
 * `answers` are the ones that count in the plan unless given.
 */
export function deriveValues(plan: Plan, values: FieldValues, answers: Answers = plan.questionnaire.answers): FieldValues {
  const fields = new Map(plan.fields.map(({ field }) => [field.id, field]))
  const value = solveOnce<FieldValue | undefined>((id) => {
    const field = fields.get(id)
    return field && countedValue(field, ownEntry(values, id), source)
  }, undefined)
  const source: DerivationSource = {
    value,
    answer: (id) => ownEntry(answers, id),
    question: (id) => plan.questionnaire.visible.find((question) => question.id === id),
    today: plan.today
  }
  const counted: FieldValues = {}
  for (const id of fields.keys()) {
    const worked = value(id)
    if (worked !== undefined) counted[id] = worked
  }
  return counted
}

import type { Condition, Field, ServicePackage } from '@types-contract/contract'
import { conditionsOfItems, conditionsOfMaterials } from '@/domain/conditions/references'

/** One condition of a package, with what is known where it decides. */
export interface ConditionEntry {
  condition: Condition
  /** Only earlier answers are known while questions are asked; then the items are chosen; then the form is filled in. */
  stage: 'asking' | 'choosing' | 'filling'
  /** The question it is about. */
  questionId?: string
  /** The group whose rows the condition looks at. */
  group?: Field
}

type Candidate = Omit<ConditionEntry, 'condition'> & { condition: Condition | undefined }

/** Every condition of a package, those of rules and inside repeating groups included. */
export function conditionEntries(servicePackage: ServicePackage): ConditionEntry[] {
  const { questions, items, materials, fields, deliveries, consents } = servicePackage
  const choosing = items.flatMap(({ includedWhen, onWhen }) => [includedWhen, onWhen])
  const filling = [
    ...conditionsOfItems(items).filter((condition) => !choosing.includes(condition)),
    ...conditionsOfMaterials(materials), ...[...deliveries, ...consents].map(({ when }) => when), ...fields.flatMap(conditionsOfField)
  ]
  const candidates: Candidate[] = [
    ...questions.flatMap(({ id, visibleWhen, options = [] }) =>
      [visibleWhen, ...options.map(({ when }) => when)].map((condition) => ({ condition, stage: 'asking' as const, questionId: id }))),
    ...choosing.map((condition) => ({ condition, stage: 'choosing' as const })),
    ...filling.map((condition) => ({ condition, stage: 'filling' as const })),
    ...fields.flatMap(conditionsInRows)
  ]
  return candidates.flatMap(({ condition, ...rest }) => (condition ? [{ condition, ...rest }] : []))
}

function conditionsOfField({ visibleWhen, requiredWhen, prefill, usedBy, rules }: Field): (Condition | undefined)[] {
  return [visibleWhen, requiredWhen, prefill?.when, ...[...usedBy, ...rules].map(({ when }) => when)]
}

function conditionsInRows(field: Field): Candidate[] {
  const conditions = (field.group?.fields ?? []).flatMap(({ visibleWhen, rules }) => [visibleWhen, ...rules.map(({ when }) => when)])
  return conditions.map((condition) => ({ condition, stage: 'filling', group: field }))
}

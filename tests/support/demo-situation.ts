import type { Answers, Field, FieldValue, Prefill, ServicePackage } from '@types-contract/contract'
import { typicalAnswers } from '@/features/catalogue/typical-plan'
import type { Facts } from '@/domain/facts'
import type { Plan } from '@/domain/plan/plan'
import { resolvePlan } from '@/domain/plan/resolve-plan'
import { prefillOf } from '../../mock/prefill'
import type { PretendPerson } from '../../mock/records/people/person'
import { FITTING_ANSWERS } from './fitting-answers'

/** A demo person in a package, with the answers that fit them, sharing data. */
export interface DemoSituation {
  given: Answers
  plan: Plan
  prefill: Prefill
  facts: Facts
  /** The fields shown that departments filled, with what they filled in. */
  filled: { field: Field, value: FieldValue }[]
}

/** Answers for a demo person and asks the departments what they know. */
export const demoSituation = (person: PretendPerson, servicePackage: ServicePackage, today: string): DemoSituation => {
  const given = FITTING_ANSWERS[person.personId]?.[servicePackage.id] ?? {}
  const answers = typicalAnswers(servicePackage, today, given)
  const prefill = prefillOf(servicePackage, { answers, dataSharing: true }, today, person, person.certificates)
  const values = Object.fromEntries(prefill.values.map(({ fieldId, value }) => [fieldId, value]))
  const addedItemIds = servicePackage.items.map(({ id }) => id)
  const plan = resolvePlan(servicePackage, { answers, addedItemIds, droppedItemIds: [], dataSharing: true, values, today })
  const filled = plan.fields.filter(({ asked }) => asked).flatMap(({ field }) => {
    const value = values[field.id]
    return value === undefined ? [] : [{ field, value }]
  })
  const facts = { answers: plan.questionnaire.answers, values, itemIds: new Set(plan.items.map(({ item }) => item.id)), dataSharing: true, today }
  return { given, plan, prefill, facts, filled }
}

import type { FieldValue, ServicePackage } from '@types-contract/contract'
import { holds } from '../conditions/evaluate'
import { resolveQuestions } from '../situations/resolve-questions'
import type { Plan, PlanInput, PlannedItem } from './plan'
import { planFields, planSections } from './plan-fields'
import { planItems } from './plan-items'
import { planMaterials } from './plan-materials'
import { savingsOf } from './savings'
import { solvePlan, type PlanSolution } from './solve-plan'
import { timelineOf } from './timeline'

export type { Plan, PlanInput } from './plan'

function feesOf(items: readonly PlannedItem[]): Plan['fees'] {
  const charged = items.filter(({ item }) => item.fee.kind !== 'free')
  return {
    knownFen: charged.reduce((total, { item }) => total + (item.fee.kind === 'fixed' ? item.fee.amountFen ?? 0 : 0), 0),
    free: charged.length === 0,
    notes: charged.map(({ item }) => ({ itemId: item.id, text: item.fee.text }))
  }
}

/** Resolves a plan and keeps what it was solved with, for a form that goes on asking. `given` as in `solvePlan`. */
export function resolveWith(
  servicePackage: ServicePackage, input: PlanInput, given?: (fieldId: string) => FieldValue | undefined
): { plan: Plan, solution: PlanSolution } {
  const questionnaire = resolveQuestions(servicePackage, input.answers, input.today)
  const solution = solvePlan(servicePackage, input, questionnaire, given)
  const { lookup } = solution
  const { items, offered } = planItems(servicePackage, solution, input)
  const materials = planMaterials(servicePackage, solution, input.unavailableMaterialIds ?? [])
  const fields = planFields(servicePackage, solution)
  const plan: Plan = {
    packageId: servicePackage.id, version: servicePackage.version, today: input.today, questionnaire, items, offered, materials, fields,
    sections: planSections(servicePackage.sections, fields), fees: feesOf(items), timeline: timelineOf(items, lookup),
    savings: savingsOf(items, fields, materials),
    departmentIds: [...new Set(items.flatMap(({ item }) => [item.departmentId, ...item.jointDepartmentIds ?? []]))],
    deliveries: servicePackage.deliveries.filter((delivery) => holds(delivery.when, lookup)),
    consents: servicePackage.consents.filter((consent) => holds(consent.when, lookup))
  }
  return { plan, solution }
}

/**
 * Turns answers and choices into the personal plan, with a reason for everything in it.
 * Pure and total: the same input gives the same plan, and what is unknown in it is ignored.
 */
export function resolvePlan(servicePackage: ServicePackage, input: PlanInput): Plan {
  return resolveWith(servicePackage, input).plan
}

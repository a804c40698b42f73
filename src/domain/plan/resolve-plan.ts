import type { ServicePackage } from '@types-contract/contract'
import { evaluate } from '../conditions/evaluate'
import type { Facts } from '../facts'
import { resolveQuestions, type Questionnaire } from '../situations/resolve-questions'
import type { Plan, PlanInput, PlannedItem } from './plan'
import { planFields } from './plan-fields'
import { includedItems, planItems } from './plan-items'
import { planMaterials } from './plan-materials'
import { savingsOf } from './savings'
import { timelineOf } from './timeline'

export type { Plan, PlanInput } from './plan'

function factsOf(servicePackage: ServicePackage, input: PlanInput, questionnaire: Questionnaire): Facts {
  const facts: Facts = {
    answers: questionnaire.answers, values: input.values, itemIds: new Set(), dataSharing: input.dataSharing, today: input.today
  }
  return { ...facts, itemIds: includedItems(servicePackage, facts, input) }
}

function feesOf(items: PlannedItem[]): Plan['fees'] {
  const charged = items.filter(({ item }) => item.fee.kind !== 'free')
  return {
    knownFen: charged.reduce((total, { item }) => total + (item.fee.amountFen ?? 0), 0),
    free: charged.length === 0,
    notes: charged.map(({ item }) => ({ itemId: item.id, text: item.fee.text }))
  }
}

/** Turns answers and choices into the personal plan, with a reason for everything in it. Pure and total. */
export function resolvePlan(servicePackage: ServicePackage, input: PlanInput): Plan {
  const questionnaire = resolveQuestions(servicePackage, input.answers, input.today)
  const facts = factsOf(servicePackage, input, questionnaire)
  const { items, offered } = planItems(servicePackage, facts, input)
  const materials = planMaterials(servicePackage, facts, input.unavailableMaterialIds ?? [])
  const { fields, sections } = planFields(servicePackage, facts)
  return {
    packageId: servicePackage.id, version: servicePackage.version, questionnaire, items, offered, materials, sections, fields,
    fees: feesOf(items), timeline: timelineOf(items, facts), savings: savingsOf(items, fields, materials, input.dataSharing),
    departmentIds: [...new Set(items.map(({ item }) => item.departmentId))],
    deliveries: servicePackage.deliveries.filter((delivery) => evaluate(delivery.when, facts)),
    consents: servicePackage.consents.filter((consent) => evaluate(consent.when, facts))
  }
}

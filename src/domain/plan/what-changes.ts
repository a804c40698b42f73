import type { ServicePackage } from '@types-contract/contract'
import type { Plan, PlanInput } from './plan'
import { resolvePlan } from './resolve-plan'

/** What a changed answer or choice changes, told before it surprises anybody. */
export interface PlanChange {
  itemsAdded: string[]
  itemsRemoved: string[]
  /** Ids of materials the applicant now has to hand in; one that was exempt before counts as added. */
  materialsAdded: string[]
  /** Ids of materials the applicant no longer has to hand in, because they are not needed or exempt now. */
  materialsRemoved: string[]
  /** How many fields are now asked that were not before. */
  fieldsAdded: number
  fieldsRemoved: number
  /** Working days until everything can be finished. */
  daysBefore: number
  daysAfter: number
}

const without = (ids: readonly string[], others: readonly string[]): string[] => ids.filter((id) => !others.includes(id))
const itemIds = (plan: Plan): string[] => plan.items.map(({ item }) => item.id)
const handedIn = (plan: Plan): string[] => plan.materials.filter(({ status }) => status === 'to-provide').map(({ material }) => material.id)
const askedFields = (plan: Plan): string[] => plan.fields.filter(({ asked }) => asked).map(({ field }) => field.id)

/** Compares two plans of a package. */
export function comparePlans(before: Plan, after: Plan): PlanChange {
  return {
    itemsAdded: without(itemIds(after), itemIds(before)),
    itemsRemoved: without(itemIds(before), itemIds(after)),
    materialsAdded: without(handedIn(after), handedIn(before)),
    materialsRemoved: without(handedIn(before), handedIn(after)),
    fieldsAdded: without(askedFields(after), askedFields(before)).length,
    fieldsRemoved: without(askedFields(before), askedFields(after)).length,
    daysBefore: before.timeline.totalWorkingDays,
    daysAfter: after.timeline.totalWorkingDays
  }
}

/** What would change between two inputs of the same package. */
export function whatChanges(servicePackage: ServicePackage, before: PlanInput, after: PlanInput): PlanChange {
  return comparePlans(resolvePlan(servicePackage, before), resolvePlan(servicePackage, after))
}

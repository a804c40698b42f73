import type { ServicePackage } from '@types-contract/contract'
import type { Plan, PlanInput } from './plan'
import { resolvePlan } from './resolve-plan'

/** What a changed answer or choice changes, told before it surprises anybody. */
export interface PlanChange {
  itemsAdded: string[]
  itemsRemoved: string[]
  materialsAdded: string[]
  materialsRemoved: string[]
  fieldsAdded: number
  fieldsRemoved: number
  daysBefore: number
  daysAfter: number
}

const without = (a: string[], b: string[]): string[] => a.filter((id) => !b.includes(id))
const itemIds = (plan: Plan): string[] => plan.items.map(({ item }) => item.id)
const materialIds = (plan: Plan): string[] => plan.materials.map(({ material }) => material.id)
const fieldIds = (plan: Plan): string[] => plan.fields.filter((field) => field.asked).map(({ field }) => field.id)

/** Compares two plans. */
export function comparePlans(before: Plan, after: Plan): PlanChange {
  return {
    itemsAdded: without(itemIds(after), itemIds(before)),
    itemsRemoved: without(itemIds(before), itemIds(after)),
    materialsAdded: without(materialIds(after), materialIds(before)),
    materialsRemoved: without(materialIds(before), materialIds(after)),
    fieldsAdded: without(fieldIds(after), fieldIds(before)).length,
    fieldsRemoved: without(fieldIds(before), fieldIds(after)).length,
    daysBefore: before.timeline.totalWorkingDays,
    daysAfter: after.timeline.totalWorkingDays
  }
}

/** What would change between two inputs of the same package. */
export function whatChanges(servicePackage: ServicePackage, before: PlanInput, after: PlanInput): PlanChange {
  return comparePlans(resolvePlan(servicePackage, before), resolvePlan(servicePackage, after))
}

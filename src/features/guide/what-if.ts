import type { ServicePackage } from '@types-contract/contract'
import type { Plan, PlanInput, PlannedMaterial } from '@/domain/plan/plan'
import { resolvePlan } from '@/domain/plan/resolve-plan'

/** What an item that may be chosen costs the person: more to fill, to hand in, to wait for. Never below zero. */
export interface ItemEffect {
  fields: number
  materials: number
  days: number
}

const toProvide = (plan: Plan): PlannedMaterial[] => plan.materials.filter(({ status, optional }) => status === 'to-provide' && !optional)
const more = (a: number, b: number): number => Math.max(0, a - b)

const without = (ids: string[], id: string): string[] => ids.filter((one) => one !== id)

/** The input with an item switched on or off, as the draft does it. */
const switched = (input: PlanInput, itemId: string, on: boolean): PlanInput => ({
  ...input,
  addedItemIds: on ? [...without(input.addedItemIds, itemId), itemId] : without(input.addedItemIds, itemId),
  droppedItemIds: on ? without(input.droppedItemIds, itemId) : [...without(input.droppedItemIds, itemId), itemId]
})

/** What one item adds to everything else chosen, told before it is switched on and while it is. */
export function effectOf(servicePackage: ServicePackage, input: PlanInput, itemId: string): ItemEffect {
  const off = resolvePlan(servicePackage, switched(input, itemId, false))
  const on = resolvePlan(servicePackage, switched(input, itemId, true))
  return {
    fields: more(on.savings.fieldsAsked, off.savings.fieldsAsked),
    materials: more(toProvide(on).length, toProvide(off).length),
    days: more(on.timeline.totalWorkingDays, off.timeline.totalWorkingDays)
  }
}

/** Both sides of the data-sharing choice, counted before it is made. 依据: 个人信息保护法第14条 (知情同意). */
export interface SharingChoice {
  /** Materials the departments look up when sharing is allowed, and the person hands in when it is not. */
  broughtBack: PlannedMaterial[]
  exempt: number
  /** Fields filled by themselves with sharing. */
  prefilled: number
  /** Fields that must be typed in addition without it. */
  fieldsMore: number
}

/** Counts what agreeing spares and what declining brings back. */
export function sharingChoice(servicePackage: ServicePackage, input: PlanInput): SharingChoice {
  const yes = resolvePlan(servicePackage, { ...input, dataSharing: true })
  const no = resolvePlan(servicePackage, { ...input, dataSharing: false })
  const withYes = new Set(toProvide(yes).map(({ material }) => material.id))
  return {
    broughtBack: toProvide(no).filter(({ material }) => !withYes.has(material.id)),
    exempt: yes.savings.materialsExempt,
    prefilled: more(yes.savings.fieldsAsked, yes.savings.fieldsTyped),
    fieldsMore: more(no.savings.fieldsTyped, yes.savings.fieldsTyped)
  }
}

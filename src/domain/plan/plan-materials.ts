import type { Exemption, Material, MaterialWay, ServicePackage } from '@types-contract/contract'
import { holds } from '../conditions/evaluate'
import { reasonsFor, withoutRepeats, type Reason } from '../conditions/explain'
import type { Lookup } from '../conditions/lookup'
import type { PlannedMaterial } from './plan'
import type { PlanSolution } from './solve-plan'

/**
 * The exemption that works now. Declining data sharing takes it away where it needs sharing; a paper
 * an item of this plan makes needs none. 依据: 国务院令第716号 (能共享的不再要求提供).
 */
function exemptionNow({ id, exemption }: Material, { lookup }: PlanSolution, unavailable: readonly string[]): Exemption | undefined {
  const isOpen = ({ kind }: Exemption): boolean => !unavailable.includes(id) || kind === 'produced' || kind === 'generated'
  return usableExemption(exemption, lookup, isOpen)
}

/**
 * The first exemption in the author's order that holds; of the items that may make the paper, those of
 * the plan. `isOpen` leaves out what did not work out for this person.
 */
export function usableExemption(
  exemption: Exemption | undefined, lookup: Lookup, isOpen: (exemption: Exemption) => boolean = () => true
): Exemption | undefined {
  if (!exemption) return undefined
  const { otherwise, ...own } = exemption
  const makers = own.producedBy?.filter((itemId) => lookup.hasItem(itemId)) ?? []
  const works = holds(own.when, lookup) && (own.needsDataSharing !== true || lookup.dataSharing) && (own.kind !== 'produced' || makers.length > 0)
  if (!works || !isOpen(own)) return usableExemption(otherwise, lookup, isOpen)
  return own.kind === 'produced' ? { ...own, producedBy: makers } : own
}

function isUsableByHand({ commitment, deferral }: Material, way: MaterialWay): boolean {
  switch (way) {
    case 'capture': case 'file': return true
    case 'commitment': return commitment !== undefined
    case 'later': return deferral !== undefined
    case 'certificate': case 'data-check': case 'produced': case 'generated': return false
  }
}

/** Best first. What nobody can fetch any more can always be photographed or chosen as a file: no dead end. */
function waysNow(material: Material, exemption: Exemption | undefined): MaterialWay[] {
  if (exemption) return [exemption.kind]
  const ways = material.ways.filter((way) => isUsableByHand(material, way))
  return ways.some((way) => way === 'capture' || way === 'file' || way === 'commitment') ? ways : ['capture', 'file', ...ways]
}

function statusOf(exemption: Exemption | undefined): PlannedMaterial['status'] {
  if (!exemption) return 'to-provide'
  return exemption.kind === 'generated' ? 'prepared-by-system' : 'exempt'
}

/** It is to be handed in only because sharing was declined. */
function lacksSharing({ exemption }: Material, lookup: Lookup): boolean {
  if (lookup.dataSharing || usableExemption(exemption, lookup)) return false
  return usableExemption(exemption, { ...lookup, dataSharing: true }) !== undefined
}

function reasonsOf(material: Material, { lookup }: PlanSolution, itemIds: string[]): Reason[] {
  const own: Reason[] = material.because ? [{ kind: 'author', text: material.because }] : []
  const by = material.neededBy.filter((one) => itemIds.includes(one.itemId)).flatMap((one) => reasonsFor(one.when, lookup))
  const items = itemIds.map((itemId): Reason => ({ kind: 'item', itemId }))
  const dropped: Reason[] = lacksSharing(material, lookup) ? [{ kind: 'data-sharing', absent: true }] : []
  return withoutRepeats([...own, ...reasonsFor(material.neededWhen, lookup), ...by, ...items, ...dropped])
}

/** The one material set: each material once, whoever needs it. */
export function planMaterials(servicePackage: ServicePackage, solution: PlanSolution, unavailable: readonly string[]): PlannedMaterial[] {
  const { lookup } = solution
  return servicePackage.materials.flatMap((material): PlannedMaterial[] => {
    const takers = material.neededBy.filter((by) => lookup.hasItem(by.itemId) && holds(by.when, lookup))
    const itemIds = [...new Set(takers.map((by) => by.itemId))]
    if (itemIds.length === 0 || !holds(material.neededWhen, lookup)) return []
    const exemption = exemptionNow(material, solution, unavailable)
    return [{
      material, itemIds, status: statusOf(exemption), exemption, ways: waysNow(material, exemption),
      optional: material.optional ?? false, reasons: reasonsOf(material, solution, itemIds)
    }]
  })
}

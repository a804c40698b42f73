import type { Exemption, Material, MaterialWay, ServicePackage } from '@types-contract/contract'
import { evaluate } from '../conditions/evaluate'
import { explain, type Reason } from '../conditions/explain'
import type { Facts } from '../facts'
import type { PlannedMaterial } from './plan'

const BY_HAND: readonly MaterialWay[] = ['capture', 'file', 'commitment', 'later']

/** The exemption that works now: declining data sharing takes it away, unless an item of this plan makes the paper. 依据: 国务院令第716号. */
function exemptionNow(material: Material, facts: Facts, unavailable: readonly string[]): Exemption | undefined {
  const { exemption } = material
  if (!exemption || !evaluate(exemption.when, facts)) return undefined
  if (exemption.kind === 'generated') return exemption
  if (exemption.kind === 'produced') return exemption.producedBy !== undefined && facts.itemIds.has(exemption.producedBy) ? exemption : undefined
  if (unavailable.includes(material.id)) return undefined
  return facts.dataSharing || exemption.needsDataSharing === false ? exemption : undefined
}

function waysNow(material: Material, exemption: Exemption | undefined): MaterialWay[] {
  if (exemption) return [exemption.kind]
  const ways = material.ways.filter((way) => BY_HAND.includes(way))
  return ways.length > 0 ? ways : ['capture', 'file']
}

function reasonsOf(material: Material, facts: Facts, itemIds: string[], exemption: Exemption | undefined): Reason[] {
  const own: Reason[] = material.because ? [{ kind: 'author', text: material.because }] : []
  const by = material.neededBy.filter((one) => itemIds.includes(one.itemId)).flatMap((one) => explain(one.when, facts))
  const sharing: Reason[] = exemption?.kind === 'certificate' || exemption?.kind === 'data-check' ? [{ kind: 'data-sharing' }] : []
  return [...own, ...explain(material.neededWhen, facts), ...by, ...sharing, ...itemIds.map((itemId): Reason => ({ kind: 'item', itemId }))]
}

/** The one material set: each material once, whoever needs it. */
export function planMaterials(servicePackage: ServicePackage, facts: Facts, unavailable: readonly string[]): PlannedMaterial[] {
  return servicePackage.materials.flatMap((material): PlannedMaterial[] => {
    const itemIds = material.neededBy.filter((by) => facts.itemIds.has(by.itemId) && evaluate(by.when, facts)).map((by) => by.itemId)
    if (itemIds.length === 0 || !evaluate(material.neededWhen, facts)) return []
    const exemption = exemptionNow(material, facts, unavailable)
    const status = exemption ? (exemption.kind === 'generated' ? 'prepared-by-system' : 'exempt') : 'to-provide'
    return [{
      material, itemIds, status, exemption, ways: waysNow(material, exemption), optional: material.optional ?? false,
      reasons: reasonsOf(material, facts, itemIds, exemption)
    }]
  })
}

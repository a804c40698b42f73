import type { Material } from '@types-contract/contract'
import type { PlannedMaterial } from '@/domain/plan/plan'

/** How a person thinks of materials: nothing to do, take a picture, get it ready first. */
export type MaterialGroupKind = 'capture' | 'prepare' | 'exempt'

export interface MaterialGroup {
  kind: MaterialGroupKind
  materials: PlannedMaterial[]
}

/** Documents people have at home; everything else must be written, printed or fetched first. */
const AT_HAND: readonly Material['documentKind'][] = ['id-card', 'household-register', 'licence', 'certificate', 'bank-card']

/** Which group a material belongs to. */
export function groupOf({ status, material }: PlannedMaterial): MaterialGroupKind {
  if (status !== 'to-provide') return 'exempt'
  return AT_HAND.includes(material.documentKind) && !material.blankForm ? 'capture' : 'prepare'
}

const ORDER: readonly MaterialGroupKind[] = ['prepare', 'capture', 'exempt']

/** The groups that have materials, what costs most effort first. */
export const materialGroups = (materials: readonly PlannedMaterial[]): MaterialGroup[] => ORDER
  .map((kind) => ({ kind, materials: materials.filter((planned) => groupOf(planned) === kind) }))
  .filter((group) => group.materials.length > 0)

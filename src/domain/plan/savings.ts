import type { PlannedField, PlannedItem, PlannedMaterial, Savings } from './plan'

const sum = (numbers: number[]): number => numbers.reduce((total, one) => total + one, 0)

const BY_PERSON = (field: PlannedField, dataSharing: boolean): boolean => {
  const { prefill } = field.field
  return !prefill || (prefill.needsDataSharing !== false && !dataSharing)
}

/**
 * What merging saves. A department by itself would ask every field on its own form except
 * those worked out from others, and take every material it needs; the merged form asks each
 * once and nothing that an item of the plan makes.
 */
export function savingsOf(items: PlannedItem[], fields: PlannedField[], materials: PlannedMaterial[], dataSharing: boolean): Savings {
  const asked = fields.filter((field) => field.asked)
  const alone = fields.filter((field) => field.field.derived === undefined)
  const departments = new Set(items.map(({ item }) => item.departmentId))
  const visited = new Set(items.filter(({ item }) => item.channel !== 'online').map(({ item }) => item.departmentId))
  return {
    formsMerged: items.filter(({ item }) => item.choice !== 'automatic').length,
    fieldsSummed: sum(alone.map((field) => field.itemIds.length)),
    fieldsAsked: asked.length,
    fieldsTyped: asked.filter((field) => BY_PERSON(field, dataSharing)).length,
    materialsSummed: sum(materials.map((material) => material.itemIds.length)),
    materialsMerged: materials.length,
    materialsToProvide: materials.filter((material) => material.status === 'to-provide' && !material.optional).length,
    materialsExempt: materials.filter((material) => material.status !== 'to-provide').length,
    tripsSpared: departments.size - visited.size
  }
}

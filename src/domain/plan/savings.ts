import type { PlannedField, PlannedItem, PlannedMaterial, Savings } from './plan'

/** Counts what merging saves; what each number means stands at `Savings`. */
export function savingsOf(
  items: readonly PlannedItem[], fields: readonly PlannedField[], materials: readonly PlannedMaterial[]
): Savings {
  const applied = items.map(({ item }) => item).filter((item) => item.choice !== 'automatic')
  const appliedIds = new Set(applied.map((item) => item.id))
  const countUses = (itemIds: readonly string[]): number => itemIds.filter((id) => appliedIds.has(id)).length
  const onForms = fields.filter(({ field }) => field.derived === undefined)
  const asked = fields.filter((planned) => planned.asked)
  const departments = new Set(applied.map((item) => item.departmentId))
  const stillVisited = new Set(applied.filter((item) => item.channel !== 'online').map((item) => item.departmentId))
  return {
    formsMerged: applied.filter((item) => onForms.some((planned) => planned.itemIds.includes(item.id))).length,
    fieldsSummed: onForms.reduce((sum, planned) => sum + countUses(planned.itemIds), 0),
    fieldsAsked: asked.length,
    fieldsTyped: asked.filter((planned) => !planned.prefilled).length,
    materialsSummed: materials.reduce((sum, planned) => sum + countUses(planned.itemIds), 0),
    materialsMerged: materials.length,
    materialsToProvide: materials.filter((planned) => planned.status === 'to-provide' && !planned.optional).length,
    materialsExempt: materials.filter((planned) => planned.status !== 'to-provide').length,
    tripsSpared: departments.size - stillVisited.size
  }
}

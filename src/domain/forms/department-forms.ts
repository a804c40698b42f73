import type { FieldValue, FieldValues, ServicePackage } from '@types-contract/contract'
import { ownEntry } from '../conditions/lookup'
import type { Plan, PlannedItem } from '../plan/plan'

/** One department's own form, made out of the merged one (一表申请, 申请表单自动生成). */
export interface DepartmentForm {
  itemId: string
  departmentId: string
  /** The item's full name. */
  title: string
  /** Every field this department takes, under the name it uses; `value` is undefined while nobody knows it. */
  rows: { fieldId: string, name: string, value: FieldValue | undefined }[]
  materials: { materialId: string, name: string }[]
}

function formOf({ item }: PlannedItem, plan: Plan, values: FieldValues): DepartmentForm {
  const rows = plan.fields.filter((planned) => planned.itemIds.includes(item.id)).map(({ field }) => ({
    fieldId: field.id, name: field.usedBy.find((use) => use.itemId === item.id)?.name ?? field.label, value: ownEntry(values, field.id)
  }))
  const materials = plan.materials.filter((planned) => planned.itemIds.includes(item.id)).map(({ material }) => ({
    materialId: material.id, name: material.neededBy.find((by) => by.itemId === item.id)?.name ?? material.name
  }))
  return { itemId: item.id, departmentId: item.departmentId, title: item.name, rows, materials }
}

/** One form per item of the plan; an item done without an application has one only if its department takes something. */
export function departmentForms(_servicePackage: ServicePackage, plan: Plan, values: FieldValues): DepartmentForm[] {
  return plan.items.map((planned) => ({ planned, form: formOf(planned, plan, values) }))
    .filter(({ planned, form }) => planned.item.choice !== 'automatic' || form.rows.length > 0 || form.materials.length > 0)
    .map(({ form }) => form)
}

/** Puts the departments' forms together again: every value of a field of the plan comes back. */
export function mergeForms(forms: readonly DepartmentForm[]): FieldValues {
  const merged: FieldValues = {}
  for (const { rows } of forms) {
    for (const { fieldId, value } of rows) if (value !== undefined) merged[fieldId] = value
  }
  return merged
}

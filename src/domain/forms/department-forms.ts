import type { FieldValue, FieldValues, ServicePackage } from '@types-contract/contract'
import { ownEntry } from '../conditions/lookup'
import type { Plan } from '../plan/plan'

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

/** Hands every field and material of the plan to the forms of the items that take it. */
function fillForms(forms: ReadonlyMap<string, DepartmentForm>, { fields, materials }: Plan, values: FieldValues): void {
  for (const { field, itemIds } of fields) {
    const value = ownEntry(values, field.id)
    for (const itemId of itemIds) {
      const name = field.usedBy.find((use) => use.itemId === itemId)?.name ?? field.label
      forms.get(itemId)?.rows.push({ fieldId: field.id, name, value })
    }
  }
  for (const { material, itemIds } of materials) {
    for (const itemId of itemIds) {
      const name = material.neededBy.find((by) => by.itemId === itemId)?.name ?? material.name
      forms.get(itemId)?.materials.push({ materialId: material.id, name })
    }
  }
}

/** One form per item of the plan; an item done without an application has one only if its department takes something. */
export function departmentForms(_servicePackage: ServicePackage, plan: Plan, values: FieldValues): DepartmentForm[] {
  const forms = new Map(plan.items.map(({ item }): [string, DepartmentForm] =>
    [item.id, { itemId: item.id, departmentId: item.departmentId, title: item.name, rows: [], materials: [] }]))
  fillForms(forms, plan, values)
  return plan.items.filter(({ item }) => item.choice !== 'automatic' || isTaken(forms.get(item.id))).flatMap(({ item }) => forms.get(item.id) ?? [])
}

const isTaken = (form: DepartmentForm | undefined): boolean => form !== undefined && form.rows.length + form.materials.length > 0

/** Puts the departments' forms together again: every value of a field of the plan comes back. */
export function mergeForms(forms: readonly DepartmentForm[]): FieldValues {
  const merged: FieldValues = {}
  for (const { rows } of forms) {
    for (const { fieldId, value } of rows) if (value !== undefined) merged[fieldId] = value
  }
  return merged
}

import type { FieldValue, FieldValues, ServicePackage } from '@types-contract/contract'
import type { Plan, PlannedItem } from '../plan/plan'

/** One department's own form, made out of the merged one. */
export interface DepartmentForm {
  itemId: string
  departmentId: string
  title: string
  rows: { fieldId: string, name: string, value: FieldValue | undefined }[]
  materials: { materialId: string, name: string }[]
}

function formOf({ item }: PlannedItem, plan: Plan, values: FieldValues): DepartmentForm {
  const rows = plan.fields.filter((field) => field.itemIds.includes(item.id)).map(({ field }) => ({
    fieldId: field.id, value: values[field.id],
    name: field.usedBy.find((use) => use.itemId === item.id)?.name ?? field.label
  }))
  const materials = plan.materials.filter((one) => one.itemIds.includes(item.id)).map(({ material }) => ({
    materialId: material.id, name: material.neededBy.find((by) => by.itemId === item.id)?.name ?? material.name
  }))
  return { itemId: item.id, departmentId: item.departmentId, title: item.name, rows, materials }
}

/** One form per item that is applied for, under the names its department uses. */
export function departmentForms(_servicePackage: ServicePackage, plan: Plan, values: FieldValues): DepartmentForm[] {
  return plan.items.filter(({ item }) => item.choice !== 'automatic').map((planned) => formOf(planned, plan, values))
}

/** Puts the departments' forms together again: merge(split(x)) loses nothing that any form shows. */
export function mergeForms(forms: DepartmentForm[]): FieldValues {
  const merged: FieldValues = {}
  for (const { rows } of forms) {
    for (const { fieldId, value } of rows) if (value !== undefined) merged[fieldId] = value
  }
  return merged
}

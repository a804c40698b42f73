import type { Field, FieldValue, GroupField, GroupRow } from '@types-contract/contract'
import { maskShown } from '@/components/fields/mask-shown'
import { isRows } from '@/domain/conditions/contents'
import { formatFieldValue } from '@/domain/forms/format-field-value'
import type { PlannedField } from '@/domain/plan/plan'
import { applyText } from '@/locales/zh-cn/apply'
import { kit } from '@/locales/zh-cn/kit'
import type { Workbench } from '@/stores/workbench'

/** One line of the review: what it is and what stands there. */
export interface ReviewRow { id: string, label: string, text: string }

type Shown = Field | GroupField

const textOf = (field: Shown, value: FieldValue | undefined, masked: boolean): string => {
  const text = formatFieldValue(field, value)
  return masked ? maskShown(text, field) : text
}

const rowText = (fields: readonly GroupField[], row: GroupRow, masked: boolean): string =>
  fields.map((field) => textOf(field, row.values[field.id], masked)).filter(Boolean).join(' · ')

/** The lines of one value: one, or one for every row of a group. */
export const linesOf = (field: Field, label: string, value: FieldValue | undefined, masked: boolean): ReviewRow[] => {
  const { group } = field
  if (!group || value === undefined || !isRows(value) || value.length === 0) return [{ id: field.id, label, text: textOf(field, value, masked) }]
  return value.map((row, index) => ({ id: `${field.id}-${row.rowId}`, label: kit.group.row(group.rowName, index + 1), text: rowText(group.fields, row, masked) }))
}

const producedText = ({ draft }: Workbench, { field }: PlannedField): string =>
  applyText.section.produced(draft.plan.items.find(({ item }) => field.producedBy?.includes(item.id))?.item.shortName ?? '')

/** What was typed stands in full, so that it can be checked; what departments filled stays masked. */
export const reviewRows = (workbench: Workbench, planned: PlannedField): ReviewRow[] => {
  const { form, draft } = workbench
  const { field } = planned
  const value = draft.allValues[field.id]
  if (!planned.asked && !field.derived && value === undefined) return [{ id: field.id, label: field.label, text: producedText(workbench, planned) }]
  return linesOf(field, field.label, value, form.sourceOf(field.id)?.locked === true)
}

import type { Field, FieldValue, GroupField, SimpleValue } from '@types-contract/contract'
import { isFormatName, FORMATS } from '@/domain/formats/registry'
import { isRows } from '@/domain/conditions/contents'

const tidyText = (field: Pick<Field | GroupField, 'format'>, value: SimpleValue): SimpleValue | undefined => {
  if (typeof value !== 'string' || field.format === undefined || !isFormatName(field.format)) return value
  return FORMATS[field.format].normalise(value) || undefined
}

const tidyRow = (fields: readonly GroupField[], values: Record<string, SimpleValue>): Record<string, SimpleValue> => {
  const tidied: Record<string, SimpleValue> = {}
  for (const [id, value] of Object.entries(values)) {
    const field = fields.find((one) => one.id === id)
    const kept = field ? tidyText(field, value) : value
    if (kept !== undefined) tidied[id] = kept
  }
  return tidied
}

/**
 * Brings a value into the form that is stored: full width digits, spaces and small letters of numbers
 * go, in rows of groups too. Undefined when nothing is left; a value of another shape stays as it is.
 */
export const tidyValue = (field: Field, value: FieldValue | undefined): FieldValue | undefined => {
  if (value === undefined) return undefined
  if (isRows(value)) return value.map((row) => ({ ...row, values: tidyRow(field.group?.fields ?? [], row.values) }))
  return tidyText(field, value)
}

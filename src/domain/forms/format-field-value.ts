import type { Field, FieldValue, GroupField, SimpleValue } from '@types-contract/contract'
import { isRows } from './derive-values'

type Shown = Pick<Field, 'kind' | 'options' | 'unit'> | Pick<GroupField, 'kind' | 'options' | 'unit'>

const textOf = (field: Shown, id: string): string => field.options?.find((option) => option.id === id)?.text ?? id

function formatList(field: Shown, value: string[]): string {
  return value.map((id) => textOf(field, id)).join('、')
}

function formatObject(value: Exclude<SimpleValue, string | number | boolean | string[]>): string {
  if ('detail' in value) return `${value.region}${value.detail}`
  return value.village ? `${value.name} ${value.village}` : value.name
}

function formatSimple(field: Shown, value: SimpleValue): string {
  if (typeof value === 'boolean') return value ? '是' : '否'
  if (typeof value === 'number') return field.unit ? `${value} ${field.unit}` : String(value)
  if (typeof value === 'string') return textOf(field, value)
  return Array.isArray(value) ? formatList(field, value) : formatObject(value)
}

/** What a person reads: option texts, units, one line. Not masked here. */
export function formatFieldValue(field: Shown, value: FieldValue | undefined): string {
  if (value === undefined) return ''
  if (isRows(value)) return value.length === 0 ? '' : `${value.length} 项`
  return formatSimple(field, value as SimpleValue)
}

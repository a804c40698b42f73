import type { Field, FieldValue, GroupField } from '@types-contract/contract'
import { isRecord, isRows } from '../conditions/contents'
import { formatFullDay, formatMonth } from '@/shared/format-date'

type Shown = Pick<Field | GroupField, 'kind' | 'options' | 'unit'>

const optionText = ({ options }: Shown, id: string): string => options?.find((option) => option.id === id)?.text ?? id

function formatText(field: Shown, text: string): string {
  switch (field.kind) {
    case 'date': return formatFullDay(text)
    case 'month': return formatMonth(text)
    case 'date-time': return `${formatFullDay(text.slice(0, 10))} ${text.slice(11, 16)}`.trim()
    default: return optionText(field, text)
  }
}

/** A region with its village, an address with its street: joined as an envelope has it. */
function formatPlace(value: Record<string, unknown>): string {
  return [value.region, value.detail, value.name, value.village].join('')
}

/** What a person reads on one line: option texts, full dates, units. Not masked here; empty for nothing. */
export function formatFieldValue(field: Shown, value: FieldValue | undefined): string {
  if (value === undefined) return ''
  if (typeof value === 'boolean') return value ? '是' : '否'
  if (typeof value === 'number') return field.unit ? `${value} ${field.unit}` : String(value)
  if (typeof value === 'string') return formatText(field, value)
  if (Array.isArray(value)) {
    if (value.length > 0 && isRows(value)) return `${value.length}项`
    return value.map((one) => (typeof one === 'string' ? optionText(field, one) : '')).join('、')
  }
  return isRecord(value) ? formatPlace(value) : ''
}

import type { AddressValue, Field, FieldValue, GroupField, RegionValue } from '@types-contract/contract'
import { isRows } from '../forms/derive-values'
import { isRealDate } from '../dates/calendar-date'
import type { ProblemCode } from './problem-codes'

type Checked = Pick<Field | GroupField, 'kind' | 'options'>

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)
const isRegion = (value: unknown): value is RegionValue => isObject(value) && typeof value.code === 'string' && typeof value.name === 'string'
const isAddress = (value: unknown): value is AddressValue => isObject(value) && typeof value.region === 'string' && typeof value.detail === 'string'

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/
const DATE_TIME = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d$/

function checkText(field: Checked, value: string): ProblemCode | undefined {
  switch (field.kind) {
    case 'date': return isRealDate(value) ? undefined : 'date.not-real'
    case 'month': return MONTH.test(value) ? undefined : 'date.not-real'
    case 'date-time': return isRealDate(DATE_TIME.exec(value)?.[1] ?? '') ? undefined : 'date.not-real'
    case 'select': return field.options?.some((option) => option.id === value) ? undefined : 'option.unknown'
    default: return undefined
  }
}

function checkOptions(field: Checked, value: string[]): ProblemCode | undefined {
  return value.every((id) => field.options?.some((option) => option.id === id)) ? undefined : 'option.unknown'
}

/** What is wrong with the shape of a filled value for its kind; hostile shapes are `type`, never a crash. */
export function checkKind(field: Checked, value: FieldValue): ProblemCode | undefined {
  switch (field.kind) {
    case 'number': case 'amount': return typeof value === 'number' && Number.isFinite(value) ? undefined : 'type'
    case 'boolean': return typeof value === 'boolean' ? undefined : 'type'
    case 'multi-select':
      return Array.isArray(value) && value.every((one) => typeof one === 'string') ? checkOptions(field, value as string[]) : 'type'
    case 'region': return isRegion(value) ? undefined : 'type'
    case 'address':
      if (!isAddress(value)) return 'type'
      return value.region.trim() === '' || value.detail.trim() === '' ? 'address.incomplete' : undefined
    case 'group': return isRows(value) ? undefined : 'type'
    case 'text': case 'long-text': case 'date': case 'date-time': case 'month': case 'select':
      return typeof value === 'string' ? checkText(field, value) : 'type'
  }
}

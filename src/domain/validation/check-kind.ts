import type { Field, FieldValue, GroupField } from '@types-contract/contract'
import { isRows } from '../conditions/contents'
import { readMoment } from './moment'
import type { RuleProblemCode } from './problem-codes'

type Checked = Pick<Field | GroupField, 'kind' | 'options'>

const isKnownOption = ({ options }: Checked, id: string): boolean => options?.some((option) => option.id === id) === true
const isBlank = (text: string): boolean => text.trim() === ''

function checkOptions(field: Checked, value: FieldValue): RuleProblemCode | undefined {
  if (!Array.isArray(value)) return 'type'
  const ids = value.filter((one): one is string => typeof one === 'string')
  if (ids.length < value.length) return 'type'
  return ids.every((id) => isKnownOption(field, id)) ? undefined : 'option.unknown'
}

function checkRegion(value: FieldValue): RuleProblemCode | undefined {
  if (typeof value !== 'object' || !('name' in value)) return 'type'
  return isBlank(value.code) || isBlank(value.name) ? 'address.incomplete' : undefined
}

function checkAddress(value: FieldValue): RuleProblemCode | undefined {
  if (typeof value !== 'object' || !('detail' in value)) return 'type'
  return isBlank(value.region) || isBlank(value.detail) ? 'address.incomplete' : undefined
}

/** What is wrong with the shape of a filled value for its kind; undefined when it is one of this kind. */
export function checkKind(field: Checked, value: FieldValue): RuleProblemCode | undefined {
  switch (field.kind) {
    case 'text': case 'long-text': return typeof value === 'string' ? undefined : 'type'
    case 'number': case 'amount': return typeof value === 'number' && Number.isFinite(value) ? undefined : 'type'
    case 'boolean': return typeof value === 'boolean' ? undefined : 'type'
    case 'date': case 'month': case 'date-time':
      if (typeof value !== 'string') return 'type'
      return readMoment(value)?.kind === field.kind ? undefined : 'date.not-real'
    case 'select':
      if (typeof value !== 'string') return 'type'
      return isKnownOption(field, value) ? undefined : 'option.unknown'
    case 'multi-select': return checkOptions(field, value)
    case 'region': return checkRegion(value)
    case 'address': return checkAddress(value)
    case 'group': return isRows(value) ? undefined : 'type'
  }
}

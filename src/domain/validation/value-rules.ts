import type { FieldValue } from '@types-contract/contract'
import { isFilled, isRows, isSameValue } from '../conditions/contents'
import { ownEntry } from '../conditions/lookup'
import { broken, type RuleCheck } from './broken-rule'

/** Smallest difference that counts between two sums of decimals. */
const TOLERANCE = 1e-6

/** Characters of a text or of an address's street line, entries of a list; undefined where nothing can be counted. */
function lengthOf(value: FieldValue): number | undefined {
  if (typeof value === 'string') return Array.from(value.trim()).length
  if (Array.isArray(value)) return value.length
  return typeof value === 'object' && 'detail' in value ? Array.from(value.detail.trim()).length : undefined
}

export const length: RuleCheck = ({ min, max }, value) => {
  const found = lengthOf(value)
  if (found === undefined) return undefined
  if (found < (min ?? 0)) return broken('length.too-short', { min, max })
  return found > (max ?? Infinity) ? broken('length.too-long', { min, max }) : undefined
}

export const range: RuleCheck = ({ min, max }, value) => {
  if (typeof value !== 'number') return undefined
  if (value < (min ?? -Infinity)) return broken('range.too-small', { min, max })
  return value > (max ?? Infinity) ? broken('range.too-large', { min, max }) : undefined
}

/** `max` places after the point, 0 for whole numbers. */
export const decimals: RuleCheck = ({ max = 0 }, value) => {
  if (typeof value !== 'number') return undefined
  const scaled = value * 10 ** max
  return Math.abs(scaled - Math.round(scaled)) > TOLERANCE ? broken('decimals', { max }) : undefined
}

/** Nothing is wrong while the other field is empty. */
export const sameAs: RuleCheck = ({ field = '' }, value, lookup) => {
  const other = lookup.value(field)
  return isFilled(other) && !isSameValue(value, other) ? broken('same-as', { field }) : undefined
}

/** Nothing is wrong while the other field is empty. */
export const differentFrom: RuleCheck = ({ field = '' }, value, lookup) =>
  isSameValue(value, lookup.value(field)) ? broken('different-from', { field }) : undefined

export const startsWith: RuleCheck = ({ value: start = '' }, value) =>
  typeof value === 'string' && !value.trim().startsWith(String(start)) ? broken('starts-with', { value: String(start) }) : undefined

/** Adds up one column of a repeating group; while a row lacks its number, that is what is said. */
export const groupTotal: RuleCheck = ({ field = '', value: wanted = 100 }, value) => {
  if (!isRows(value)) return undefined
  const column = value.map((row) => ownEntry(row.values, field)).filter((one): one is number => typeof one === 'number')
  if (column.length < value.length) return undefined
  const total = column.reduce((sum, one) => sum + one, 0)
  return Math.abs(total - Number(wanted)) > TOLERANCE ? broken('group.total', { field, total: Number(total.toFixed(6)), wanted }) : undefined
}

/** By region code; an address written without a code cannot be told. */
export const regionInside: RuleCheck = ({ value: prefix = '' }, value) => {
  if (typeof value !== 'object' || Array.isArray(value) || !value.code) return undefined
  return value.code.startsWith(String(prefix)) ? undefined : broken('region.outside')
}

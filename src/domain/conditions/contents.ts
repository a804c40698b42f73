import type { FieldValue, GroupRow } from '@types-contract/contract'

/** Tells whether a value is a non-null object that is no list. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Tells whether a value is a list of rows of a repeating group, the empty list included. */
export function isRows(value: unknown): value is GroupRow[] {
  return Array.isArray(value) && value.every((row: unknown) => isRecord(row) && typeof row.rowId === 'string' && isRecord(row.values))
}

/** Tells whether a value holds anything: not for nothing, blank texts, empty lists and regions or addresses without a word. */
export function isFilled(value: unknown): boolean {
  if (value === undefined || value === null) return false
  if (typeof value === 'string') return value.trim() !== ''
  if (Array.isArray(value)) return value.length > 0
  return isRecord(value) ? Object.keys(value).some((key) => isFilled(value[key])) : true
}

/** The option ids, texts or region code a value can be compared by. */
export function textsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.filter((one): one is string => typeof one === 'string')
  if (isRecord(value)) return typeof value.code === 'string' && value.code !== '' ? [value.code] : []
  return isFilled(value) ? [String(value)] : []
}

/** What `atLeast` and `atMost` measure: a number itself, or how many options or rows there are. */
export function amountOf(value: unknown): number | undefined {
  if (typeof value === 'number') return value
  return Array.isArray(value) ? value.length : undefined
}

/** Tells whether two values say the same, in whatever order their keys stand. */
export function isSameValue(one: FieldValue | undefined, other: FieldValue | undefined): boolean {
  return canonical(one) === canonical(other)
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`
  if (!isRecord(value)) return JSON.stringify(value) ?? 'undefined'
  return `{${Object.keys(value).sort().map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`).join()}}`
}

import type { FieldRule, FieldValue, FieldValues } from '@types-contract/contract'
import { ageOn } from '../dates/age'
import { addDays, daysBetween, isRealDate } from '../dates/calendar-date'
import { ageOfIdNumber } from '../formats/id-number-facts'
import { isRows } from '../forms/derive-values'
import type { ProblemCode } from './problem-codes'

/** What a rule may look at besides the value. */
export interface RuleContext {
  values: FieldValues
  today: string
}

/** A broken rule: its code and the numbers its sentence needs. */
export interface BrokenRule {
  code: ProblemCode
  parameters?: Record<string, string | number>
}

const broken = (code: ProblemCode, parameters?: BrokenRule['parameters']): BrokenRule => ({ code, parameters })
const dayOf = (value: FieldValue | undefined): string | undefined => {
  const day = typeof value === 'string' ? value.slice(0, 10) : ''
  return isRealDate(day) ? day : undefined
}
const textOf = (value: FieldValue | undefined): string => (typeof value === 'object' ? JSON.stringify(value) : String(value ?? ''))

/** Characters of a text or of an address's own part; entries of a list. */
function lengthOf(value: FieldValue): number | undefined {
  if (typeof value === 'string') return Array.from(value).length
  if (Array.isArray(value)) return value.length
  return typeof value === 'object' && 'detail' in value ? Array.from(value.detail).length : undefined
}

function checkLength({ min = 0, max = Infinity }: FieldRule, value: FieldValue): BrokenRule | undefined {
  const length = lengthOf(value)
  if (length === undefined) return undefined
  if (length < min) return broken('length.too-short', { min, ...(max < Infinity ? { max } : {}) })
  return length > max ? broken('length.too-long', { max }) : undefined
}

function checkRange({ min = -Infinity, max = Infinity }: FieldRule, value: FieldValue): BrokenRule | undefined {
  if (typeof value !== 'number') return undefined
  if (value < min) return broken('range.too-small', { min })
  return value > max ? broken('range.too-large', { max }) : undefined
}

function checkDecimals({ max = 0 }: FieldRule, value: FieldValue): BrokenRule | undefined {
  if (typeof value !== 'number') return undefined
  const scaled = value * 10 ** max
  return Math.abs(scaled - Math.round(scaled)) > 1e-6 ? broken('decimals', { max }) : undefined
}

function checkOtherDate(rule: FieldRule, value: FieldValue, { values }: RuleContext): BrokenRule | undefined {
  const day = dayOf(value)
  const other = rule.field === undefined ? undefined : dayOf(values[rule.field])
  if (!day || !other) return undefined
  if (rule.kind === 'not-after-field' && day > other) return broken('date.after-other', { field: rule.field ?? '' })
  return rule.kind === 'not-before-field' && day < other ? broken('date.before-other', { field: rule.field ?? '' }) : undefined
}

/** Limits in days or months before (min, negative) and after (max) today. */
function checkWindow(rule: FieldRule, value: FieldValue, { today }: RuleContext): BrokenRule | undefined {
  const day = dayOf(typeof value === 'string' && value.length === 7 ? `${value}-01` : value)
  if (!day) return undefined
  const unit = rule.kind === 'within-months' ? 31 : 1
  const distance = daysBetween(rule.kind === 'within-months' ? addDays(today, 0) : today, day)
  const tooEarly = rule.min !== undefined && distance < rule.min * unit
  const tooLate = rule.max !== undefined && distance > rule.max * unit
  return tooEarly || tooLate ? broken('date.too-far', { ...(rule.min === undefined ? {} : { min: rule.min }), ...(rule.max === undefined ? {} : { max: rule.max }) }) : undefined
}

function checkAge({ min = 0, max = 130 }: FieldRule, value: FieldValue, { today }: RuleContext): BrokenRule | undefined {
  if (typeof value !== 'string') return undefined
  const age = isRealDate(value) ? ageOn(value, today) : ageOfIdNumber(value, today)
  return age !== undefined && (age < min || age > max) ? broken('age.outside', { min, max, age }) : undefined
}

function checkTotal(rule: FieldRule, value: FieldValue): BrokenRule | undefined {
  if (!isRows(value) || rule.field === undefined) return undefined
  const child = rule.field
  const total = value.reduce((sum, row) => sum + (typeof row.values[child] === 'number' ? row.values[child] : 0), 0)
  const wanted = Number(rule.value ?? 100)
  return Math.abs(total - wanted) > 1e-6 ? broken('group.total', { total, wanted }) : undefined
}

function checkRegion(rule: FieldRule, value: FieldValue): BrokenRule | undefined {
  const code = typeof value === 'object' && !Array.isArray(value) ? value.code : undefined
  return code !== undefined && !code.startsWith(String(rule.value)) ? broken('region.outside') : undefined
}

/** Checks one rule on a filled value of the right shape; undefined when it holds or cannot be told. */
export function checkRule(rule: FieldRule, value: FieldValue, context: RuleContext): BrokenRule | undefined {
  const other = rule.field === undefined ? undefined : context.values[rule.field]
  const day = dayOf(value)
  switch (rule.kind) {
    case 'length': return checkLength(rule, value)
    case 'range': return checkRange(rule, value)
    case 'decimals': return checkDecimals(rule, value)
    case 'not-after-today': return day && day > context.today ? broken('date.in-future') : undefined
    case 'not-before-today': return day && day < context.today ? broken('date.in-past') : undefined
    case 'not-after-field': case 'not-before-field': return checkOtherDate(rule, value, context)
    case 'different-from': return other !== undefined && textOf(other) === textOf(value) ? broken('different-from', { field: rule.field ?? '' }) : undefined
    case 'same-as': return other !== undefined && textOf(other) !== textOf(value) ? broken('same-as', { field: rule.field ?? '' }) : undefined
    case 'within-days': case 'within-months': return checkWindow(rule, value, context)
    case 'group-total': return checkTotal(rule, value)
    case 'starts-with': return typeof value === 'string' && !value.startsWith(String(rule.value)) ? broken('starts-with', { value: String(rule.value) }) : undefined
    case 'age-between': return checkAge(rule, value, context)
    case 'region-inside': return checkRegion(rule, value)
  }
}

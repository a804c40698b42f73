import type { FieldValue } from '@types-contract/contract'
import { ageOn } from '../dates/age'
import { addDays, addYears, daysBetween as distanceOf } from '../dates/calendar-date'
import { idNumber } from '../formats/id-number'
import { ageOfIdNumber } from '../formats/id-number-facts'
import { broken, type BrokenRule, type RuleCheck } from './broken-rule'
import { compareMoments, monthNumber, monthText, readMoment } from './moment'

const today = (day: string) => ({ kind: 'date', text: day } as const)

/** Today itself is allowed. */
export const notAfterToday: RuleCheck = (_rule, value, lookup) => {
  const moment = readMoment(value)
  return moment && compareMoments(moment, today(lookup.today)) > 0 ? broken('date.in-future') : undefined
}

/** Today itself is allowed. */
export const notBeforeToday: RuleCheck = (_rule, value, lookup) => {
  const moment = readMoment(value)
  return moment && compareMoments(moment, today(lookup.today)) < 0 ? broken('date.in-past') : undefined
}

/** The same day is allowed; nothing is wrong while the other field is empty. */
export const notAfterField: RuleCheck = ({ field = '' }, value, lookup) => {
  const [moment, other] = [readMoment(value), readMoment(lookup.value(field))]
  return moment && other && compareMoments(moment, other) > 0 ? broken('date.after-other', { field }) : undefined
}

/** The same day is allowed; nothing is wrong while the other field is empty. */
export const notBeforeField: RuleCheck = ({ field = '' }, value, lookup) => {
  const [moment, other] = [readMoment(value), readMoment(lookup.value(field))]
  return moment && other && compareMoments(moment, other) < 0 ? broken('date.before-other', { field }) : undefined
}

/** Whole days from today, negative ones in the past; a month is no day and passes. */
export const withinDays: RuleCheck = ({ min = -Infinity, max = Infinity }, value, lookup) => {
  const moment = readMoment(value)
  if (!moment || moment.kind === 'month') return undefined
  const distance = distanceOf(lookup.today, moment.text.slice(0, 10))
  if (distance < min) return broken('date.too-early', { date: addDays(lookup.today, min) })
  return distance > max ? broken('date.too-late', { date: addDays(lookup.today, max) }) : undefined
}

/** Months from this month, negative ones in the past, whatever the day in the month. */
export const withinMonths: RuleCheck = ({ min = -Infinity, max = Infinity }, value, lookup) => {
  const moment = readMoment(value)
  if (!moment) return undefined
  const thisMonth = monthNumber(lookup.today)
  const distance = monthNumber(moment.text) - thisMonth
  if (distance < min) return broken('date.too-early', { month: monthText(thisMonth + min) })
  return distance > max ? broken('date.too-late', { month: monthText(thisMonth + max) }) : undefined
}

/** Years from today to the day, negative ones in the past; a month is no day and passes. */
export const withinYears: RuleCheck = ({ min, max }, value, lookup) =>
  betweenDays(value, min === undefined ? undefined : addYears(lookup.today, min), max === undefined ? undefined : addYears(lookup.today, max))

/** Fixed days, both ends included; one may be open. */
export const daysBetween: RuleCheck = ({ from, to }, value) => betweenDays(value, from, to)

function betweenDays(value: FieldValue, from: string | undefined, to: string | undefined): BrokenRule | undefined {
  const moment = readMoment(value)
  if (!moment || moment.kind === 'month') return undefined
  const day = moment.text.slice(0, 10)
  if (from !== undefined && day < from) return broken('date.too-early', { date: from })
  return to !== undefined && day > to ? broken('date.too-late', { date: to }) : undefined
}

/**
 * Full years of a birth date or of a valid identity number; anything else passes. Counted on the day,
 * or, with `value` `year-end`, on 31 December of the year: the age a person reaches in it.
 */
export const ageBetween: RuleCheck = ({ min, max, value: counted }, value, lookup) => {
  if (typeof value !== 'string') return undefined
  const on = counted === 'year-end' ? `${lookup.today.slice(0, 4)}-12-31` : lookup.today
  const moment = readMoment(value)
  const age = moment ? ageOn(moment.text.slice(0, 10), on) : ageOfIdNumber(idNumber.normalise(value), on)
  if (age === undefined || (age >= (min ?? 0) && age <= (max ?? Infinity))) return undefined
  return broken('age.outside', { age, min, max })
}

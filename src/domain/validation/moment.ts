import type { FieldValue } from '@types-contract/contract'
import { isRealDate } from '../dates/calendar-date'

/** A month, a day, or a minute of a day in China, as a form's value says it. */
export interface Moment {
  kind: 'month' | 'date' | 'date-time'
  /** `YYYY-MM`, `YYYY-MM-DD` or `YYYY-MM-DDTHH:mm`: texts that sort as time does. */
  text: string
}

const TIME = /^T([01]\d|2[0-3]):[0-5]\d$/

/** Reads `YYYY-MM`, `YYYY-MM-DD` or `YYYY-MM-DDTHH:mm` (China's clock, no offset); undefined when it does not exist. */
export function readMoment(value: FieldValue | undefined): Moment | undefined {
  if (typeof value !== 'string') return undefined
  if (value.length === 7) return isRealDate(`${value}-01`) ? { kind: 'month', text: value } : undefined
  if (!isRealDate(value.slice(0, 10))) return undefined
  if (value.length === 10) return { kind: 'date', text: value }
  return TIME.test(value.slice(10)) ? { kind: 'date-time', text: value } : undefined
}

/** Orders two moments as far as both are told: negative when the first is earlier, 0 when they may be the same. */
export function compareMoments(one: Moment, other: Moment): number {
  const told = Math.min(one.text.length, other.text.length)
  const [a, b] = [one.text.slice(0, told), other.text.slice(0, told)]
  if (a === b) return 0
  return a < b ? -1 : 1
}

/** The month a moment lies in, counted from the year 0. */
export function monthNumber(text: string): number {
  return Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7)) - 1
}

/** Writes a month number as `YYYY-MM`. */
export function monthText(month: number): string {
  const inYear = (month % 12) + 1
  return `${Math.floor(month / 12)}-${inYear < 10 ? '0' : ''}${inYear}`
}

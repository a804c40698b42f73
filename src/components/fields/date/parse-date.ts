import { formatDayNear, formatFullDay, formatMonth } from '@/shared/format-date'
import { toHalfWidth } from '@/shared/half-width'
import { toDayNumber } from '@/shared/iso-day'

const DAY = /^(\d{4})\s*[-./年\s]\s*(\d{1,2})\s*[-./月\s]\s*(\d{1,2})\s*日?(?:\s*(?:周|星期)[一二三四五六日天])?$/
const DAY_DIGITS = /^(\d{4})(\d{2})(\d{2})$/
const MONTH = /^(\d{4})\s*[-./年\s]\s*(\d{1,2})\s*月?$/
const MONTH_DIGITS = /^(\d{4})(\d{2})$/
const CLOCK = /^(\d{1,2})\s*[:时点.]\s*(\d{1,2})\s*分?$/
const CLOCK_DIGITS = /^(\d{2})(\d{2})$/

const two = (digits: string): string => (digits.length < 2 ? `0${digits}` : digits)

const read = (raw: string, ...shapes: readonly RegExp[]): readonly string[] | undefined => {
  const text = toHalfWidth(raw).trim()
  for (const shape of shapes) {
    const match = shape.exec(text)
    if (match) return match.slice(1).map(two)
  }
  return undefined
}

/** Reads a day in any way people write it: 20260318, 2026-3-18, 2026年3月18日. Undefined when it is none. */
export const readDay = (raw: string): string | undefined => {
  const day = read(raw, DAY, DAY_DIGITS)?.join('-')
  return day !== undefined && !Number.isNaN(toDayNumber(day)) ? day : undefined
}

/** Reads a month: 202603, 2026-3, 2026年3月. */
export const readMonth = (raw: string): string | undefined => {
  const month = read(raw, MONTH, MONTH_DIGITS)?.join('-')
  return month !== undefined && !Number.isNaN(toDayNumber(`${month}-01`)) ? month : undefined
}

/** Reads a time of the day: 1430, 14:30, 14点30分. */
export const readClock = (raw: string): string | undefined => {
  const parts = read(raw, CLOCK, CLOCK_DIGITS)
  if (!parts || Number(parts[0]) > 23 || Number(parts[1]) > 59) return undefined
  return parts.join(':')
}

const DAY_THEN_CLOCK = /^(.*\S)\s+(\d{1,2}\s*[:点时].*)$/

/** Parts a moment written in one line; without a time the clock is empty. */
export const partMoment = (raw: string): { day: string, clock: string } => {
  const text = toHalfWidth(raw).trim()
  const [, day = text, clock = ''] = DAY_THEN_CLOCK.exec(text) ?? []
  return { day, clock }
}

/** Writes a day with year and weekday: `2026年11月18日 周三`. Anything else comes back unchanged. */
export const writeDay = (day: string): string => formatDayNear(day, '')

/** Writes a day as it stands in an input: `2026年11月18日`. */
export const writeShortDay = (day: string): string => formatFullDay(day)

/** The weekday of what stands in an input; the whole day while the person still types digits. */
export const echoDay = (day: string, text: string): string => {
  const whole = writeDay(day)
  return text === writeShortDay(day) ? whole.slice(text.length).trim() : whole
}

/** Writes a month: `2026年3月`. Anything else comes back unchanged. */
export const writeMonth = (month: string): string => (readMonth(month) === month ? formatMonth(month) : month)

import { readChinaClock, toDayNumber, weekdayOfDayNumber } from './iso-day'

const WEEKDAYS = ['周日', '周一', '周二', '周三', '周四', '周五', '周六']

/** Writes an ISO day as `11月23日 周一`. A text that is no real day comes back unchanged. */
export function formatDay(date: string): string {
  const name = weekdayName(date)
  return name === undefined ? date : `${monthAndDay(date)} ${name}`
}

/** Writes an ISO day as `2026年11月23日`, as papers do. A text that is no real day comes back unchanged. */
export function formatFullDay(date: string): string {
  return weekdayName(date) === undefined ? date : `${date.slice(0, 4)}年${monthAndDay(date)}`
}

/** Writes a day shortly when it lies in the year of `today`, with its year otherwise: `2027年1月4日 周一`. */
export function formatDayNear(date: string, today: string): string {
  const name = weekdayName(date)
  if (name === undefined || date.slice(0, 4) === today.slice(0, 4)) return formatDay(date)
  return `${formatFullDay(date)} ${name}`
}

/** Writes an ISO instant in China's time as `11月23日 周一 14:05`. Anything else comes back unchanged. */
export function formatInstant(instant: string): string {
  const clock = readChinaClock(instant)
  return clock ? `${formatDay(clock.date)} ${clock.time}` : instant
}

/** Writes a month `2026-11` as `2026年11月`. Anything else comes back unchanged. */
export function formatMonth(month: string): string {
  if (Number.isNaN(toDayNumber(`${month}-01`))) return month
  return `${month.slice(0, 4)}年${Number(month.slice(5))}月`
}

function weekdayName(date: string): string | undefined {
  return WEEKDAYS[weekdayOfDayNumber(toDayNumber(date))]
}

function monthAndDay(date: string): string {
  return `${Number(date.slice(5, 7))}月${Number(date.slice(8))}日`
}

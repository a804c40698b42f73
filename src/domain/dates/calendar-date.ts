import { fromDayNumber, toDayNumber, weekdayOfDayNumber } from '@/shared/iso-day'

/** Tells whether a text is a day that exists, written `YYYY-MM-DD`, in the years 1000 to 9999. */
export function isRealDate(date: string): boolean {
  return !Number.isNaN(toDayNumber(date))
}

/**
 * Moves a day by whole days, backwards when `days` is negative.
 * Throws RangeError when `date` is no real day; ask `isRealDate` first about anything a person typed.
 */
export function addDays(date: string, days: number): string {
  return fromDayNumber(requireDayNumber(date) + days)
}

/** The same day some years later, or earlier when negative; 29 February becomes 28 in a common year. Throws as `addDays` does. */
export function addYears(date: string, years: number): string {
  requireDayNumber(date)
  const moved = `${String(Number(date.slice(0, 4)) + years).padStart(4, '0')}${date.slice(4)}`
  return isRealDate(moved) ? moved : `${moved.slice(0, 8)}28`
}

/** The same day some months later, or the last day of a shorter month. Throws as `addDays` does. */
export function addMonths(date: string, months: number): string {
  requireDayNumber(date)
  const total = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months
  const month = `${String(Math.floor(total / 12)).padStart(4, '0')}-${String((total % 12) + 1).padStart(2, '0')}`
  const day = [date.slice(8), '30', '29', '28'].find((one) => one <= date.slice(8) && isRealDate(`${month}-${one}`))
  return `${month}-${day ?? '28'}`
}

/** Counts the days from `from` to `to`, negative when `to` is earlier; NaN when either is no real day. */
export function daysBetween(from: string, to: string): number {
  return toDayNumber(to) - toDayNumber(from)
}

/** Weekday of a day, 0 = Sunday … 6 = Saturday; NaN when it is no real day. */
export function weekday(date: string): number {
  return weekdayOfDayNumber(toDayNumber(date))
}

/** Orders two ISO days for sorting: negative when `a` is earlier, 0 when they are the same day. */
export function compareDates(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}

/** Day number of a day that must be real; throws RangeError otherwise, so that no loop runs on NaN. */
export function requireDayNumber(date: string): number {
  const day = toDayNumber(date)
  if (Number.isNaN(day)) throw new RangeError('A day must be real and written YYYY-MM-DD')
  return day
}

const DAY_MS = 86400000
const CHINA_OFFSET_MS = 8 * 3600000
const DAY = /^([1-9]\d{3})-(\d{2})-(\d{2})$/
const INSTANT = /^([1-9]\d{3}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?(Z|[+-]\d{2}:\d{2})$/

/** A moment as clocks in China show it: `date` is `YYYY-MM-DD`, `time` is `HH:mm`. */
export interface ChinaClock {
  readonly date: string
  readonly time: string
}

/** Counts the days from 1970-01-01 to an ISO day; NaN when the text is no real day of the years 1000 to 9999. */
export function toDayNumber(date: string): number {
  const parts = DAY.exec(date)
  if (!parts) return NaN
  const day = Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3])) / DAY_MS
  return fromDayNumber(day) === date ? day : NaN
}

/** Writes a day number as `YYYY-MM-DD`; the opposite of `toDayNumber`. Throws RangeError outside the years 1000 to 9999. */
export function fromDayNumber(day: number): string {
  const text = new Date(day * DAY_MS).toISOString()
  if (!DAY.test(text.slice(0, 10))) throw new RangeError('A day must lie in the years 1000 to 9999')
  return text.slice(0, 10)
}

/** Weekday of a day number, 0 = Sunday … 6 = Saturday; NaN for NaN. */
export function weekdayOfDayNumber(day: number): number {
  return (((day + 4) % 7) + 7) % 7
}

/**
 * Reads an ISO instant as China's clocks show it, whatever the time zone of the device.
 * China has one time zone, UTC+8, without summer time. Returns undefined for anything but
 * an ISO date-time that carries `Z` or an offset.
 */
export function readChinaClock(instant: string): ChinaClock | undefined {
  const parts = INSTANT.exec(instant)
  if (!parts) return undefined
  const minutes = clockMinutes(parts[2], parts[3])
  const day = toDayNumber(parts[1] ?? '')
  const offset = offsetMinutes(parts[6] ?? 'Z')
  if (Number.isNaN(day) || Number.isNaN(minutes) || Number(parts[4] ?? 0) > 59 || Number.isNaN(offset)) return undefined
  const shifted = new Date(day * DAY_MS + (minutes - offset) * 60000 + CHINA_OFFSET_MS).toISOString()
  return DAY.test(shifted.slice(0, 10)) ? { date: shifted.slice(0, 10), time: shifted.slice(11, 16) } : undefined
}

function clockMinutes(hours: string | undefined, minutes: string | undefined): number {
  const total = Number(hours) * 60 + Number(minutes)
  return Number(hours) < 24 && Number(minutes) < 60 ? total : NaN
}

function offsetMinutes(offset: string): number {
  if (offset === 'Z') return 0
  const minutes = clockMinutes(offset.slice(1, 3), offset.slice(4, 6))
  return offset.charAt(0) === '-' ? -minutes : minutes
}

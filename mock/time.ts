import { addDays } from '@/domain/dates/calendar-date'
import { isWorkingDay, type WorkingDayCalendar } from '@/domain/working-days/working-days'

/** Milliseconds of one minute, hour and day. */
export const MINUTE = 60_000
export const HOUR = 60 * MINUTE
export const DAY = 24 * HOUR

const CHINA_OFFSET = 8 * HOUR
const OPENS = 9 * HOUR
const CLOSES = 17 * HOUR

/** Minutes one working day of a back office has (9:00 to 17:00). */
export const OFFICE_MINUTES = (CLOSES - OPENS) / MINUTE

/** Writes an instant as clocks in China show it, with its offset. */
export function toInstant(at: number): string {
  return new Date(at + CHINA_OFFSET).toISOString().replace('Z', '+08:00')
}

/** Gives the calendar day in China of an instant. */
export function toDay(at: number): string {
  return new Date(at + CHINA_OFFSET).toISOString().slice(0, 10)
}

/** Gives the first instant of a day in China. */
export function startOfDay(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) - CHINA_OFFSET
}

/** Gives the last instant of a day in China, when a due date has run out. */
export function endOfDay(day: string): number {
  return startOfDay(addDays(day, 1))
}

/**
 * Adds minutes that count only while the office is open: nobody works at night, on
 * weekends or on public holidays, unless the weekend day is a worked one (调休).
 */
export function addOfficeMinutes(calendar: WorkingDayCalendar, from: number, minutes: number): number {
  let day = toDay(from)
  let at = from
  let left = minutes * MINUTE
  for (;;) {
    if (isWorkingDay(calendar, day)) {
      const begins = Math.max(at, startOfDay(day) + OPENS)
      const room = startOfDay(day) + CLOSES - begins
      if (room >= left && room > 0) return begins + left
      left -= Math.max(room, 0)
    }
    day = addDays(day, 1)
    at = startOfDay(day)
  }
}

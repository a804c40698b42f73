import { fromDayNumber, toDayNumber, weekdayOfDayNumber } from '@/shared/iso-day'
import { requireDayNumber } from '../dates/calendar-date'

/**
 * The official list of days off and worked weekends, as published year by year.
 * Days are ISO days; `holidays` holds weekdays only and `workdays` weekend days only (调休).
 */
export interface WorkingDayCalendar {
  /** Years whose list is published; in every other year only weekends are known. */
  readonly years: readonly number[]
  readonly holidays: readonly string[]
  readonly workdays: readonly string[]
}

interface DayNumbers {
  readonly years: ReadonlySet<number>
  readonly holidays: ReadonlySet<number>
  readonly workdays: ReadonlySet<number>
}

/** Forty years of working days: no limit is longer, and no bad number can make the loop run on. */
const LONGEST_LIMIT = 10000

const prepared = new WeakMap<WorkingDayCalendar, DayNumbers>()

/** Sets of a calendar, made once per calendar object: a calendar is never changed in place. */
function prepare(calendar: WorkingDayCalendar): DayNumbers {
  const known = prepared.get(calendar)
  if (known) return known
  const made = {
    years: new Set(calendar.years),
    holidays: new Set(calendar.holidays.map(toDayNumber)),
    workdays: new Set(calendar.workdays.map(toDayNumber))
  }
  prepared.set(calendar, made)
  return made
}

function isWorking(days: DayNumbers, day: number): boolean {
  const weekday = weekdayOfDayNumber(day)
  const isWeekend = weekday === 0 || weekday === 6
  return isWeekend ? days.workdays.has(day) : !days.holidays.has(day)
}

/** Tells whether the official list for the year of this day is published, so that the answer is final. */
export function isPublished(calendar: WorkingDayCalendar, date: string): boolean {
  return prepare(calendar).years.has(Number(date.slice(0, 4)))
}

/** Tells whether offices work on a day; in an unpublished year every Monday to Friday counts. False for an unreal day. */
export function isWorkingDay(calendar: WorkingDayCalendar, date: string): boolean {
  const day = toDayNumber(date)
  return !Number.isNaN(day) && isWorking(prepare(calendar), day)
}

/**
 * Gives the last day of a limit of `count` working days that starts to run on the day after `date`.
 *
 * The day of receipt itself does not count, whether or not it is a working day. A broken count is
 * rounded up (half a working day ends on the next one); 0 gives `date`; a negative count goes back.
 * The answer is an estimate when `isPublished` is false for it. Throws RangeError for an unreal day
 * or a count beyond 10,000.
 *
 * 依据: 行政许可法第八十二条 (期限以工作日计算,不含法定节假日); 民法典第二百零一条 (开始的当日不计入)。
 */
export function addWorkingDays(calendar: WorkingDayCalendar, date: string, count: number): string {
  if (!(Math.abs(count) <= LONGEST_LIMIT)) throw new RangeError('A limit must be a number of working days below 40 years')
  const days = prepare(calendar)
  const step = count < 0 ? -1 : 1
  let day = requireDayNumber(date)
  let left = Math.ceil(Math.abs(count))
  while (left > 0) {
    day += step
    if (isWorking(days, day)) left -= 1
  }
  return fromDayNumber(day)
}

/**
 * Counts working days after `from` up to and including `to`: how much of a limit is used, or left.
 * When `to` is earlier it is minus the days from `to` to `from`: how many working days a limit is
 * overdue. Counts add up over any day in the middle. Throws RangeError for an unreal day.
 */
export function workingDaysBetween(calendar: WorkingDayCalendar, from: string, to: string): number {
  const start = requireDayNumber(from)
  const end = requireDayNumber(to)
  return end < start ? 0 - countWorking(calendar, end, start) : countWorking(calendar, start, end)
}

function countWorking(calendar: WorkingDayCalendar, after: number, upTo: number): number {
  const days = prepare(calendar)
  let count = 0
  for (let day = after + 1; day <= upTo; day += 1) if (isWorking(days, day)) count += 1
  return count
}

/** Gives the first working day strictly after a day. Throws RangeError for an unreal day. */
export function nextWorkingDay(calendar: WorkingDayCalendar, date: string): string {
  return addWorkingDays(calendar, date, 1)
}

/**
 * Gives the day itself when it is a working day, otherwise the next one: where a limit ends whose
 * last day is a day off. Throws RangeError for an unreal day.
 *
 * 依据: 民法典第二百零三条 (期间的最后一日是法定休假日的,以法定休假日结束的次日为期间的最后一日)。
 */
export function workingDayOnOrAfter(calendar: WorkingDayCalendar, date: string): string {
  return isWorkingDay(calendar, date) ? date : nextWorkingDay(calendar, date)
}

import { holds } from '../conditions/evaluate'
import type { Lookup } from '../conditions/lookup'
import { addWorkingDays, nextWorkingDay, type WorkingDayCalendar } from '../working-days/working-days'
import type { PlannedItem, Timeline, TimelineRow } from './plan'

/** Departments that handle jointly take so many working days at most. 依据: 行政许可法第42条. */
export const JOINT_HANDLING_LIMIT = 45

/** An item as it stands on the calendar. */
export interface ScheduledItem {
  itemId: string
  /** The first day its limit runs; for an item done at once, the day it is done. */
  from: string
  to: string
}

function place(items: readonly PlannedItem[]): TimelineRow[] {
  const ends = new Map<string, number>()
  return items.map(({ item, waitsFor }) => {
    const start = Math.max(0, ...waitsFor.map((id) => ends.get(id) ?? 0))
    const days = item.promisedWorkingDays
    ends.set(item.id, start + days)
    return { itemId: item.id, start, end: start + days, days, critical: false, immediate: days === 0 }
  })
}

/** Marks, from the end backwards, what would delay the whole if it took longer. */
function markCritical(rows: readonly TimelineRow[], items: readonly PlannedItem[], total: number): TimelineRow[] {
  const latest = new Map<string, number>()
  for (let at = rows.length - 1; at >= 0; at -= 1) {
    const row = rows[at]
    if (!row) continue
    const end = latest.get(row.itemId) ?? total
    latest.set(row.itemId, end)
    for (const id of items[at]?.waitsFor ?? []) latest.set(id, Math.min(latest.get(id) ?? total, end - row.days))
  }
  return rows.map((row) => ({ ...row, critical: total > 0 && latest.get(row.itemId) === row.end }))
}

/**
 * The plan's chart. `items` must come in an order in which nothing precedes what it waits for.
 * Special procedures are listed, not counted, because they stop the clock. 依据: 行政许可法第45条.
 */
export function timelineOf(items: readonly PlannedItem[], lookup: Lookup): Timeline {
  const rows = place(items)
  const totalWorkingDays = Math.max(0, ...rows.map((row) => row.end))
  const specialProcedures = items.flatMap(({ item }) => (item.specialProcedures ?? [])
    .filter((procedure) => holds(procedure.when, lookup))
    .map(({ name, days, dayKind }) => ({ itemId: item.id, name, days, dayKind })))
  return { rows: markCritical(rows, items, totalWorkingDays), totalWorkingDays, specialProcedures, overJointLimit: totalWorkingDays > JOINT_HANDLING_LIMIT }
}

/**
 * Puts the chart on the calendar. The day of receipt does not count; a part of a day is a whole one;
 * what is done at once is done on the day it can begin. Throws RangeError when `startDate` is no real day.
 *
 * 依据: 行政许可法第82条 (工作日); 民法典第201条 (开始的当日不计入)。
 */
export function scheduleTimeline(timeline: Timeline, calendar: WorkingDayCalendar, startDate: string): ScheduledItem[] {
  const dayAt = (offset: number): string => addWorkingDays(calendar, startDate, offset)
  return timeline.rows.map(({ itemId, start, end, immediate }) => ({
    itemId, from: immediate ? dayAt(end) : nextWorkingDay(calendar, dayAt(Math.floor(start))), to: dayAt(end)
  }))
}

/** The day on which everything can be finished at the earliest. Throws RangeError when `startDate` is no real day. */
export function earliestFinish(timeline: Timeline, calendar: WorkingDayCalendar, startDate: string): string {
  return addWorkingDays(calendar, startDate, timeline.totalWorkingDays)
}

import { addWorkingDays, nextWorkingDay, workingDayOnOrAfter, type WorkingDayCalendar } from '../working-days/working-days'
import { evaluate } from '../conditions/evaluate'
import type { Facts } from '../facts'
import type { PlannedItem, Timeline, TimelineRow } from './plan'

/** Joint handling takes 45 working days at most. 依据: 行政许可法第42条. */
const JOINT_LIMIT = 45

function place(items: PlannedItem[]): TimelineRow[] {
  const ends = new Map<string, number>()
  return items.map(({ item, waitsFor }) => {
    const start = Math.max(0, ...waitsFor.map((id) => ends.get(id) ?? 0))
    const days = item.promisedWorkingDays
    ends.set(item.id, start + days)
    return { itemId: item.id, start, end: start + days, days, critical: false, immediate: days === 0 }
  })
}

/** Marks the chain, from the last item back to the first, that decides the total. */
function markCritical(rows: TimelineRow[], items: PlannedItem[], total: number): TimelineRow[] {
  const critical = new Set<string>()
  const follow = (row: TimelineRow): void => {
    critical.add(row.itemId)
    const waited = items.find(({ item }) => item.id === row.itemId)?.waitsFor ?? []
    rows.filter((other) => waited.includes(other.itemId) && other.end === row.start && row.start > 0).forEach(follow)
  }
  if (total > 0) rows.filter((row) => row.end === total && row.days > 0).forEach(follow)
  return rows.map((row) => ({ ...row, critical: critical.has(row.itemId) }))
}

/** The plan's chart: chains add, parallel ones take the longest; items must come in an order in which nothing precedes what it waits for. */
export function timelineOf(items: PlannedItem[], facts: Facts): Timeline {
  const rows = place(items)
  const totalWorkingDays = Math.max(0, ...rows.map((row) => row.end))
  const specialProcedures = items.flatMap(({ item }) => (item.specialProcedures ?? [])
    .filter((procedure) => evaluate(procedure.when, facts))
    .map(({ name, days, dayKind }) => ({ itemId: item.id, name, days, dayKind })))
  return { rows: markCritical(rows, items, totalWorkingDays), totalWorkingDays, specialProcedures, overJointLimit: totalWorkingDays > JOINT_LIMIT }
}

/** Puts the chart on the calendar: the day of receipt does not count; an item done at once is done on the day it starts. */
export function scheduleTimeline(timeline: Timeline, calendar: WorkingDayCalendar, startDate: string): { itemId: string, from: string, to: string }[] {
  const first = workingDayOnOrAfter(calendar, startDate)
  const dayAt = (offset: number): string => (offset <= 0 ? first : addWorkingDays(calendar, first, Math.ceil(offset)))
  return timeline.rows.map((row) => {
    const to = dayAt(row.end)
    const from = row.immediate || Math.ceil(row.start) === Math.ceil(row.end) ? to : nextWorkingDay(calendar, dayAt(Math.floor(row.start)))
    return { itemId: row.itemId, from, to }
  })
}

/** The day on which everything can be finished at the earliest. */
export function earliestFinish(timeline: Timeline, calendar: WorkingDayCalendar, startDate: string): string {
  const first = workingDayOnOrAfter(calendar, startDate)
  return timeline.totalWorkingDays === 0 ? first : addWorkingDays(calendar, first, Math.ceil(timeline.totalWorkingDays))
}

import { isFinal } from '@/domain/case-state/case-state'
import { addWorkingDays, workingDaysBetween } from '@/domain/working-days/working-days'
import type { ClockSpan, WorkingDayCalendar } from '@types-contract/contract'
import type { CaseFile, ItemFile, Span } from '../records/shapes'
import { toDay } from '../time'
import { itemOf, type Office } from '../departments/office'

/** Working days of an item that count towards its promise. */
export function usedDays(item: ItemFile, now: number, calendar: WorkingDayCalendar): number {
  return daysOf(item.spans, 'working', now, calendar)
}

/**
 * The day an item is promised for: so many working days after it began, moved back by
 * every pause; for an item that waits, after the last of what it waits for.
 */
export function expectedDay(file: CaseFile, item: ItemFile, now: number, office: Office): string {
  const promised = Math.ceil(itemOf(office, item.itemId).promisedWorkingDays)
  const first = item.spans[0]
  if (first) {
    const paused = daysOf(item.spans, 'paused', now, office.calendar)
    return addWorkingDays(office.calendar, toDay(first.from), promised + paused)
  }
  const before = file.items.filter(({ itemId }) => item.waitsFor.includes(itemId)).map((one) => endOf(file, one, now, office))
  const start = [toDay(now), ...before].sort().pop() ?? toDay(now)
  return addWorkingDays(office.calendar, start, promised)
}

/** The stretches of an item's clock as the contract has them, with what is expected yet. */
export function spansOf(file: CaseFile, item: ItemFile, now: number, office: Office): ClockSpan[] {
  const past = item.spans.map(({ kind, from, to, reason }): ClockSpan => ({
    kind, from: toDay(from), to: toDay(to ?? now), ...(reason === undefined ? {} : { reason })
  }))
  const expected = expectedDay(file, item, now, office)
  const begins = startOfRest(file, item, now, office)
  if (isFinal(item.state) || expected <= begins) return past
  return [...past, { kind: 'expected', from: begins, to: expected }]
}

function startOfRest(file: CaseFile, item: ItemFile, now: number, office: Office): string {
  const before = file.items.filter(({ itemId }) => item.spans.length === 0 && item.waitsFor.includes(itemId))
  return [toDay(now), ...before.map((one) => endOf(file, one, now, office))].sort().pop() ?? toDay(now)
}

function endOf(file: CaseFile, item: ItemFile, now: number, office: Office): string {
  return item.finishedAt === undefined ? expectedDay(file, item, now, office) : toDay(item.finishedAt)
}

function daysOf(spans: readonly Span[], kind: Span['kind'], now: number, calendar: WorkingDayCalendar): number {
  return spans
    .filter((span) => span.kind === kind)
    .reduce((sum, { from, to }) => sum + workingDaysBetween(calendar, toDay(from), toDay(to ?? now)), 0)
}

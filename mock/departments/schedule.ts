import { addWorkingDays } from '@/domain/working-days/working-days'
import type { ItemFile, Step } from '../records/shapes'
import { addOfficeMinutes, DAY, HOUR, MINUTE, startOfDay, toDay } from '../time'
import type { Office } from './office'

/** Hour of the day at which a department comes back from a special procedure. */
const BACK_AT = 16 * HOUR

/** Puts the item's next step on the department's calendar. */
export function scheduleNext(item: ItemFile, from: number, office: Office): void {
  const next = item.steps[0]
  item.dueAt = next && !item.stuck ? dueOf(next, from, office) : undefined
}

/** Takes the item off the calendar: it waits for somebody. */
export function unschedule(item: ItemFile): void {
  item.dueAt = undefined
}

function dueOf(step: Step, from: number, office: Office): number {
  if (step.to === 'in-review' && step.procedure) return endOfProcedure(step.procedure, from, office)
  if (step.clock === 'any') return from + step.minutes * MINUTE
  return addOfficeMinutes(office.calendar, from, step.minutes)
}

function endOfProcedure({ days, dayKind }: NonNullable<Step['procedure']>, from: number, office: Office): number {
  if (dayKind === 'calendar') return from + days * DAY
  return startOfDay(addWorkingDays(office.calendar, toDay(from), days)) + BACK_AT
}

import type { WorkingDayCalendar } from '@types-contract/contract'
import type { Timeline } from '@/domain/plan/plan'
import { earliestFinish } from '@/domain/plan/timeline'
import { isPublished } from '@/domain/working-days/working-days'

/** The day everything can be done at the earliest; `estimatedYear` is named while its days off are not published. */
export interface FinishDay {
  day: string
  estimatedYear?: string
}

/** Puts the plan on the calendar, starting today. */
export function finishDay(timeline: Timeline, calendar: WorkingDayCalendar, today: string): FinishDay {
  const day = earliestFinish(timeline, calendar, today)
  const unsure = [today, day].find((one) => !isPublished(calendar, one))
  return unsure === undefined ? { day } : { day, estimatedYear: unsure.slice(0, 4) }
}

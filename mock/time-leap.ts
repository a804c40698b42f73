import { owedOf } from '@/domain/case-state/deferred-material'
import { addWorkingDays } from '@/domain/working-days/working-days'
import type { CaseFile } from './records/shapes'
import { DAY, startOfDay, toDay } from './time'
import type { SignedInCall } from './wire/operation'

/** Lets the time pass that the scenario wants once something is handed in; gives the call as it is then. */
export function leapAfter(call: SignedInCall, file: CaseFile): SignedInCall {
  const { clock, catalogue: { calendar } } = call.context
  const wanted = call.scenario?.comesTo
  const [first] = owedOf(file.deferred ?? [])
  if (!wanted || !first) return call
  const goal = addWorkingDays(calendar, first.dueOn, wanted.workingDays)
  const days = (startOfDay(goal) - startOfDay(toDay(call.now))) / DAY
  if (days > 0) clock.skip(days)
  return { ...call, now: clock.now() }
}

import { evaluate } from '@/domain/conditions/evaluate'
import type { Facts } from '@/domain/facts'
import type { ServiceItem, SpecialProcedure } from '@types-contract/contract'
import type { Conduct, Step } from '../records/shapes'
import { OFFICE_MINUTES } from '../time'

/** Minutes everything done at once takes altogether, at any hour: nobody sits at a desk for it. */
const IMMEDIATE_MINUTES = 30
/** Working days a special procedure lasts when the guide does not say. */
const USUAL_PROCEDURE_DAYS = 3

/** How the time of an item is shared out among its steps. */
const SHARES = { received: 0.05, accepted: 0.1, begun: 0.05, decided: 0.5, made: 0.1, ready: 0.1, concluded: 0.1 }

/** Plans the way of an item from handed in to concluded. */
export function stepsOf(item: ServiceItem, facts: Facts, conduct: Conduct, forceProcedure: boolean): Step[] {
  const immediate = item.promisedWorkingDays === 0
  const total = immediate ? IMMEDIATE_MINUTES : item.promisedWorkingDays * OFFICE_MINUTES * conduct.pace
  const step = (to: Step['to'], share: number): Step =>
    ({ to, minutes: Math.max(1, Math.round(total * share)), clock: immediate ? 'any' : 'office' })
  return [
    step('received', SHARES.received),
    step('accepted', SHARES.accepted),
    step('in-review', SHARES.begun),
    ...proceduresOf(item, facts, forceProcedure).flatMap((procedure) => pausedFor(procedure)),
    step('approved', SHARES.decided),
    ...(makesSomething(item) ? [step('making-certificate', SHARES.made), step('ready', SHARES.ready)] : []),
    step('concluded', SHARES.concluded)
  ]
}

function makesSomething(item: ServiceItem): boolean {
  return item.outcomes.some(({ form }) => form === 'paper' || form === 'electronic-certificate')
}

function proceduresOf(item: ServiceItem, facts: Facts, force: boolean): SpecialProcedure[] {
  const declared = item.specialProcedures ?? []
  const applying = declared.filter(({ when }) => evaluate(when, facts))
  const first = applying[0] ?? declared[0]
  if (!force || applying.length > 0) return applying
  return [first ?? { kind: 'expert-review', name: '专家评审' }]
}

function pausedFor({ name, days = USUAL_PROCEDURE_DAYS, dayKind = 'working' }: SpecialProcedure): Step[] {
  const procedure = { name, days, dayKind }
  return [
    { to: 'special-procedure', minutes: 30, clock: 'office', procedure },
    { to: 'in-review', minutes: 0, clock: 'office', procedure }
  ]
}

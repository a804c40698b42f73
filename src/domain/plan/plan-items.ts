import type { Condition, ServiceItem, ServicePackage } from '@types-contract/contract'
import { holds } from '../conditions/evaluate'
import { reasonsFor, withoutRepeats, type Reason } from '../conditions/explain'
import { kindOf } from '../conditions/kinds'
import type { Lookup } from '../conditions/lookup'
import type { PlanInput, PlannedItem } from './plan'
import type { PlanSolution } from './solve-plan'

const isSwitchable = (item: ServiceItem): boolean => item.choice === 'optional' || item.choice === 'preselected'

const KIND_OF_REASON = { mandatory: 'mandatory', optional: 'chosen', preselected: 'preselected', tied: 'tied', automatic: 'automatic' } as const

/**
 * Something added by hand says so; an optional item that is only offered, or that an answer switched on,
 * has no reason of its own.
 */
function choiceReason(item: ServiceItem, included: boolean, addedItemIds: readonly string[]): Reason[] {
  if (item.choice === 'optional' && !(included && addedItemIds.includes(item.id))) return []
  const kind = item.choice === 'preselected' && addedItemIds.includes(item.id) ? 'chosen' : KIND_OF_REASON[item.choice]
  return [{ kind, itemId: item.id }]
}

/** Puts nothing before what it waits for; otherwise the author's order stays, in a circle (the checker refuses them) too. */
export function orderItems(items: readonly PlannedItem[]): PlannedItem[] {
  const placed = new Set<string>()
  const ordered: PlannedItem[] = []
  let rest = [...items]
  while (rest.length > 0) {
    const next = rest.find(({ waitsFor }) => waitsFor.every((id) => placed.has(id))) ?? rest[0]
    if (!next) break
    ordered.push(next)
    placed.add(next.item.id)
    rest = rest.filter((one) => one !== next)
  }
  return ordered
}

/** The item with the outcomes it has after these answers. */
function asGiven(item: ServiceItem, lookup: Lookup): ServiceItem {
  const outcomes = item.outcomes.filter(({ when }) => holds(when, lookup))
  return outcomes.length === item.outcomes.length ? item : { ...item, outcomes }
}

/** What it waits for, of what is in the plan. */
function waitsNow({ id, waitsFor }: ServiceItem, { lookup, isIncluded }: PlanSolution): string[] {
  return waitsFor.filter(({ itemId, when }) => itemId !== id && isIncluded(itemId) && holds(when, lookup)).map(({ itemId }) => itemId)
}

/** All items of the plan and all that are offered, with reasons. */
export function planItems(servicePackage: ServicePackage, solution: PlanSolution, input: PlanInput): { items: PlannedItem[], offered: PlannedItem[] } {
  const { lookup, isIncluded } = solution
  const plan = (item: ServiceItem): PlannedItem => {
    const included = isIncluded(item.id)
    const own: Reason[] = item.because ? [{ kind: 'author', text: item.because }] : []
    return {
      item: asGiven(item, lookup), included, canSwitch: isSwitchable(item), waitsFor: waitsNow(item, solution),
      reasons: withoutRepeats([
        ...own, ...reasonsFor(item.includedWhen, lookup), ...reasonsFor(included ? item.onWhen : undefined, lookup),
        ...choiceReason(item, included, input.addedItemIds)
      ])
    }
  }
  const included = servicePackage.items.filter((item) => isIncluded(item.id))
  const offered = servicePackage.items.filter((item) => isSwitchable(item) && holds(item.includedWhen, lookup))
  return { items: orderItems(included.map(plan)), offered: offered.map(plan) }
}

/** Whether a condition cannot hold without an item. */
function needsItem(condition: Condition | undefined, itemIds: ReadonlySet<string>): boolean {
  if (!condition) return false
  const one = kindOf(condition)
  switch (one.kind) {
    case 'all': return one.parts.some((part) => needsItem(part, itemIds))
    case 'any': return one.parts.every((part) => needsItem(part, itemIds))
    case 'item': return itemIds.has(one.itemId)
    case 'not': case 'answer': case 'field': case 'data-sharing': case 'from': case 'until': return false
  }
}

/** Items that go when this one goes: those whose condition cannot hold without it, and what hangs on these in turn. */
export function itemsTiedTo(servicePackage: ServicePackage, itemId: string): string[] {
  const gone = new Set([itemId])
  for (const _ of servicePackage.items) {
    servicePackage.items.filter((item) => needsItem(item.includedWhen, gone)).forEach((item) => gone.add(item.id))
  }
  gone.delete(itemId)
  return servicePackage.items.map((item) => item.id).filter((id) => gone.has(id))
}

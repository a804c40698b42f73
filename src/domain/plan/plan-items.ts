import type { Condition, ServiceItem, ServicePackage } from '@types-contract/contract'
import { holds } from '../conditions/evaluate'
import { reasonsFor, type Reason } from '../conditions/explain'
import { kindOf } from '../conditions/kinds'
import type { PlanInput, PlannedItem } from './plan'
import type { PlanSolution } from './solve-plan'

const isSwitchable = (item: ServiceItem): boolean => item.choice === 'optional' || item.choice === 'preselected'

const KIND_OF_REASON = { mandatory: 'mandatory', optional: 'chosen', preselected: 'preselected', tied: 'tied', automatic: 'automatic' } as const

/** Something added by hand says so; an optional item that is only offered has no reason of its own. */
function choiceReason(item: ServiceItem, included: boolean, addedItemIds: readonly string[]): Reason[] {
  if (item.choice === 'optional' && !included) return []
  const kind = item.choice === 'preselected' && addedItemIds.includes(item.id) ? 'chosen' : KIND_OF_REASON[item.choice]
  return [{ kind, itemId: item.id }]
}

/** Puts nothing before what it waits for; otherwise the author's order stays, in a circle (the checker refuses them) too. */
export function orderItems(items: readonly ServiceItem[]): ServiceItem[] {
  const present = new Set(items.map((item) => item.id))
  const placed = new Set<string>()
  const ordered: ServiceItem[] = []
  let rest = [...items]
  while (rest.length > 0) {
    const next = rest.find((item) => item.waitsFor.every((id) => !present.has(id) || placed.has(id))) ?? rest[0]
    if (!next) break
    ordered.push(next)
    placed.add(next.id)
    rest = rest.filter((item) => item !== next)
  }
  return ordered
}

/** All items of the plan and all that are offered, with reasons. */
export function planItems(servicePackage: ServicePackage, solution: PlanSolution, input: PlanInput): { items: PlannedItem[], offered: PlannedItem[] } {
  const { lookup, isIncluded } = solution
  const plan = (item: ServiceItem): PlannedItem => {
    const included = isIncluded(item.id)
    const own: Reason[] = item.because ? [{ kind: 'author', text: item.because }] : []
    return {
      item, included, canSwitch: isSwitchable(item), waitsFor: item.waitsFor.filter((id) => id !== item.id && isIncluded(id)),
      reasons: [...own, ...reasonsFor(item.includedWhen, lookup), ...choiceReason(item, included, input.addedItemIds)]
    }
  }
  const included = servicePackage.items.filter((item) => isIncluded(item.id))
  const offered = servicePackage.items.filter((item) => isSwitchable(item) && holds(item.includedWhen, lookup))
  return { items: orderItems(included).map(plan), offered: offered.map(plan) }
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

import type { ServiceItem, ServicePackage } from '@types-contract/contract'
import { evaluate } from '../conditions/evaluate'
import { explain, type Reason } from '../conditions/explain'
import type { Facts } from '../facts'
import type { PlanInput, PlannedItem } from './plan'

type Choices = Pick<PlanInput, 'droppedItemIds' | 'addedItemIds'>

const isOffered = (item: ServiceItem): boolean => item.choice === 'optional' || item.choice === 'preselected'

function isIncluded(item: ServiceItem, facts: Facts, choices: Choices): boolean {
  if (!evaluate(item.includedWhen, facts)) return false
  if (item.choice === 'optional') return choices.addedItemIds.includes(item.id)
  return item.choice !== 'preselected' || !choices.droppedItemIds.includes(item.id)
}

/** Items follow other items, so inclusion is solved to a fixed point, from below: what nothing brings in stays out. */
export function includedItems(servicePackage: ServicePackage, facts: Facts, choices: Choices): ReadonlySet<string> {
  let current: ReadonlySet<string> = new Set()
  for (let round = 0; round <= servicePackage.items.length; round += 1) {
    const seen = { ...facts, itemIds: current }
    const next = new Set(servicePackage.items.filter((item) => isIncluded(item, seen, choices)).map((item) => item.id))
    if ([...next].join() === [...current].join()) return next
    current = next
  }
  return current
}

const KIND_OF_REASON = { mandatory: 'mandatory', optional: 'chosen', preselected: 'preselected', tied: 'tied', automatic: 'automatic' } as const

function reasonsOf(item: ServiceItem, facts: Facts, choices: Choices): Reason[] {
  const own: Reason[] = item.because ? [{ kind: 'author', text: item.because }] : []
  const added = choices.addedItemIds.includes(item.id)
  const kind = item.choice === 'preselected' && added ? 'chosen' : KIND_OF_REASON[item.choice]
  return [...own, ...explain(item.includedWhen, facts), { kind, itemId: item.id }]
}

/** Puts nothing before what it waits for; otherwise the author's order stays. A circle (the checker finds it) ends in the author's order. */
export function orderItems(items: ServiceItem[]): ServiceItem[] {
  const ordered: ServiceItem[] = []
  const placed = new Set<string>()
  const present = new Set(items.map((item) => item.id))
  let rest = items
  while (rest.length > 0) {
    const at = rest.findIndex((item) => item.waitsFor.every((id) => !present.has(id) || placed.has(id)))
    const next = rest[Math.max(at, 0)]
    if (!next) break
    ordered.push(next)
    placed.add(next.id)
    rest = rest.filter((item) => item !== next)
  }
  return ordered
}

/** All items of the plan and all that are offered, with reasons. */
export function planItems(servicePackage: ServicePackage, facts: Facts, choices: Choices): { items: PlannedItem[], offered: PlannedItem[] } {
  const planned = (item: ServiceItem): PlannedItem => ({
    item, included: facts.itemIds.has(item.id), canSwitch: isOffered(item), reasons: reasonsOf(item, facts, choices),
    waitsFor: item.waitsFor.filter((id) => facts.itemIds.has(id))
  })
  const included = servicePackage.items.filter((item) => facts.itemIds.has(item.id))
  const offered = servicePackage.items.filter((item) => isOffered(item) && evaluate(item.includedWhen, facts))
  return { items: orderItems(included).map(planned), offered: offered.map(planned) }
}

/** Items that come and go with this one: tied and automatic ones whose condition names it. */
export function itemsTiedTo(servicePackage: ServicePackage, itemId: string): string[] {
  const names = (item: ServiceItem): boolean => JSON.stringify(item.includedWhen ?? null).includes(`"item":"${itemId}"`)
  return servicePackage.items.filter((item) => !isOffered(item) && names(item)).map((item) => item.id)
}

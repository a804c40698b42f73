import type { ServiceItem } from '@types-contract/contract'
import type { Subject } from './subject'

/** Items that wait for each other in a circle would never begin. */
export function checkCircles({ servicePackage: { items }, report }: Subject): void {
  const byId = new Map(items.map((item) => [item.id, item]))
  const told = new Set<string>()
  for (const item of items) {
    const circle = circleFrom(item, byId)
    if (!circle || told.has(item.id)) continue
    circle.forEach((id) => told.add(id))
    report(['items', item.id, 'after'], `事项互相等待：${[...circle, item.id].join(' → ')}`, '删掉其中一个 after，让顺序能走通')
  }
}

/** The way from an item through what it waits for back to itself. */
function circleFrom(start: ServiceItem, byId: ReadonlyMap<string, ServiceItem>): string[] | undefined {
  const visited = new Set<string>()
  const follow = (item: ServiceItem, way: string[]): string[] | undefined => {
    for (const id of item.waitsFor) {
      if (id === start.id) return way
      const next = byId.get(id)
      if (!next || visited.has(id)) continue
      visited.add(id)
      const found = follow(next, [...way, id])
      if (found) return found
    }
    return undefined
  }
  return follow(start, [start.id])
}

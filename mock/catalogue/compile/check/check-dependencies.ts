import type { Condition } from '@types-contract/contract'
import type { Path } from '../finding'
import { circleFrom } from './circle'
import { leavesOf } from './leaves'
import { fieldPath, type Subject } from './subject'

/** Whether something is in the plan, or what it holds, never hangs on itself by way of others. */
export function checkDependencies({ servicePackage: { items, fields }, author, report }: Subject): void {
  const told = new Set<string>()
  const check = (ids: readonly string[], next: (id: string) => readonly string[], pathOf: (id: string) => Path): void => ids.forEach((id) => {
    const circle = told.has(id) ? undefined : circleFrom(id, next)
    if (!circle) return
    circle.forEach((one) => told.add(one))
    report(pathOf(id), `要不要看它自己才知道：${[...circle, id].join(' → ')}`, '改掉其中一个 when 或 derived，不要绕回来')
  })
  const itemConditions = new Map(items.map(({ id, includedWhen, onWhen }) => [id, [includedWhen, onWhen]]))
  check(items.map(({ id }) => id), (id) => namedBy(itemConditions.get(id) ?? [], 'item'), (id) => ['items', id, 'when'])
  const sources = new Map(fields.map(({ id, visibleWhen, usedBy, derived }) => [id, [
    ...namedBy([visibleWhen, ...usedBy.map(({ when }) => when)], 'field'), ...(derived && derived.kind !== 'answer-text' ? [derived.from] : [])
  ]]))
  check(fields.map(({ id }) => id), (id) => sources.get(id) ?? [], (id) => fieldPath(author, id))
}

function namedBy(conditions: readonly (Condition | undefined)[], kind: 'item' | 'field'): string[] {
  return conditions.flatMap(leavesOf).flatMap((leaf) => {
    if (kind === 'item') return 'item' in leaf ? [leaf.item] : []
    return 'field' in leaf ? [leaf.field] : []
  })
}

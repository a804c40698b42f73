import { isFinal } from '@/domain/case-state/case-state'
import type { CaseFile } from '../records/shapes'
import { checkedAt } from './deferred-steps'
import { note } from './move'
import { departmentOf, type Office } from './office'
import { scheduleNext } from './schedule'

/** A department that answered nothing works again: its items go on from where they lay. */
export function recover(file: CaseFile, at: number, office: Office): boolean {
  const stuck = file.items.filter((item) => item.stuck)
  for (const item of stuck) {
    item.stuck = false
    if (item.state !== 'waiting' && !isFinal(item.state)) scheduleNext(item, at, office)
  }
  for (const promised of file.deferred ?? []) {
    const waited = promised.checkAt !== undefined && stuck.some(({ itemId }) => promised.itemIds.includes(itemId))
    if (waited) promised.checkAt = checkedAt(at, office)
  }
  const first = stuck[0]
  if (first) note(file, at, `${departmentOf(office, first.departmentId).name}恢复办理`)
  return stuck.length > 0
}

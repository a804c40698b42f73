import { isFinal } from '@/domain/case-state/case-state'
import type { CaseFile, ItemFile } from '../records/shapes'
import { itemOf, type Office } from './office'
import { move } from './move'
import { scheduleNext } from './schedule'

/** Starts every item whose predecessors are all concluded. */
export function startDependants(file: CaseFile, at: number, office: Office): void {
  for (const item of waiting(file)) {
    if (!predecessors(file, item).every(({ state }) => state === 'concluded')) continue
    move(file, item, 'submitted', at, office, { title: '前面的事项已办好，开始办理' })
    scheduleNext(item, at, office)
  }
}

/** Ends every item that waits for one that ended otherwise than concluded, and what waits for that. */
export function endDependants(file: CaseFile, at: number, office: Office): void {
  for (;;) {
    const item = waiting(file).find((one) => failedPredecessor(file, one))
    if (!item) return
    const failed = failedPredecessor(file, item)
    const name = failed ? itemOf(office, failed.itemId).shortName : ''
    item.decision = `“${name}”没有办成，本事项随之终止`
    move(file, item, 'terminated', at, office, { title: '已终止', detail: item.decision })
  }
}

function waiting(file: CaseFile): ItemFile[] {
  return file.items.filter(({ state }) => state === 'waiting')
}

function predecessors(file: CaseFile, item: ItemFile): ItemFile[] {
  return file.items.filter(({ itemId }) => item.waitsFor.includes(itemId))
}

function failedPredecessor(file: CaseFile, item: ItemFile): ItemFile | undefined {
  return predecessors(file, item).find(({ state }) => isFinal(state) && state !== 'concluded')
}

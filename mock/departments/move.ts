import { canMove, isFinal, pausesClock } from '@/domain/case-state/case-state'
import type { ItemCaseState } from '@types-contract/contract'
import type { CaseFile, ItemFile, Span } from '../records/shapes'
import { departmentOf, type Office } from './office'

/** What the timeline says about a move. */
export interface Said {
  title: string
  detail?: string
  noticeId?: string
  /** Why the clock stands still, when it does. */
  reason?: string
}

/** Moves an item to a state; throws when the table of transitions does not know the way. */
export function move(file: CaseFile, item: ItemFile, to: ItemCaseState, at: number, office: Office, said: Said): void {
  if (!canMove(item.state, to)) throw new Error(`An item cannot move from ${item.state} to ${to}`)
  item.state = to
  item.spans = spansTo(item.spans, isFinal(to) ? undefined : pausesClock(to) ? 'paused' : 'working', at, said.reason)
  if (isFinal(to)) {
    item.finishedAt = at
    item.steps = []
    item.dueAt = undefined
  }
  const { title, detail, noticeId } = said
  file.events.push({
    at, title, detail, noticeId, itemId: item.itemId, departmentId: item.departmentId,
    departmentName: departmentOf(office, item.departmentId).name, state: to
  })
  if (file.items.every(({ state }) => isFinal(state))) file.concludedAt ??= at
}

/** Writes down something that happened to the whole case. */
export function note(file: CaseFile, at: number, title: string, detail?: string, noticeId?: string): void {
  file.events.push({ at, title, detail, noticeId })
}

/** Stops an item's clock without moving it: all that is left waits for somebody. */
export function pauseClock(item: ItemFile, at: number, reason: string): void {
  item.spans = spansTo(item.spans, 'paused', at, reason)
}

/** Lets an item's clock run on. */
export function resumeClock(item: ItemFile, at: number): void {
  item.spans = spansTo(item.spans, 'working', at)
}

function spansTo(spans: readonly Span[], wanted: Span['kind'] | undefined, at: number, reason?: string): Span[] {
  const last = spans[spans.length - 1]
  const before = last && last.to === undefined ? spans.slice(0, -1) : spans
  const open = last && last.to === undefined ? last : undefined
  if (open && open.kind === wanted) return [...spans]
  const closed = open ? [...before, { ...open, to: at }] : [...before]
  return wanted ? [...closed, { kind: wanted, from: at, reason }] : closed
}

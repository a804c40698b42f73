import type { DeferredMaterial, ItemCase, ServiceCase } from '@types-contract/contract'
import { knownItemCaseState } from '@/domain/case-state/case-state'
import { itemStates } from '@/locales/zh-cn/case-states'
import { trackText as t } from '@/locales/zh-cn/track'

/** One lane of the swimlane chart. */
export interface Lane {
  id: string
  department: string
  item: string
  /** What a person reads under the lane's name, and what a screen reader hears. */
  state: string
  done: boolean
  spans: { kind: 'working' | 'paused' | 'expected', from: string, to: string, reason?: string }[]
}

type Pause = Pick<ItemCase['spans'][number], 'reason'>

/** The stretch the item is in now, when its clock stands still. */
const pauseNow = ({ spans, finishedOn }: ItemCase): Pause | undefined => {
  const last = spans.filter(({ kind }) => kind !== 'expected').pop()
  return finishedOn === undefined && last?.kind === 'paused' ? last : undefined
}

const labelOf = ({ state, awaitsMaterial }: ItemCase, reason: string | undefined): string => {
  if (awaitsMaterial) return t.lanes.awaitsMaterial
  return state === 'special-procedure' && reason !== undefined ? reason : itemStates[knownItemCaseState(state)].label
}

/** What is promised for later and still keeps the item from being decided. */
const withPromise = (state: string, promised: readonly DeferredMaterial[]): string => {
  if (promised.some((one) => one.state === 'owed')) return t.lanes.owes(state)
  return promised.some((one) => one.state === 'handed-in') ? t.lanes.checking(state) : state
}

/** How an item stands, each thing once: a stop of now is told by its state, earlier ones by their reasons. */
const standingOf = (item: ItemCase, promised: readonly DeferredMaterial[]): string => {
  const now = pauseNow(item)
  const label = labelOf(item, now?.reason)
  if (now) return t.lanes.stopped(label)
  const past = item.spans.flatMap(({ kind, reason }) => (kind === 'paused' && reason !== undefined ? [reason] : []))
  const standing = withPromise(label, promised)
  return past.length > 0 ? t.lanes.wasStopped(standing, [...new Set(past)]) : standing
}

/** A lane per item, in the order in which they start. */
export const lanesOf = ({ itemCases, deferredMaterials }: ServiceCase): Lane[] => itemCases.map((item) => ({
  id: item.itemId,
  department: item.departmentName,
  item: item.shortName,
  state: t.itemState(standingOf(item, deferredMaterials.filter(({ itemIds }) => itemIds.includes(item.itemId))), item.usedWorkingDays, item.promisedWorkingDays),
  done: item.finishedOn !== undefined,
  spans: item.spans
}))

/** First and last day on the chart. */
export const chartDays = (lanes: Lane[], today: string): { first: string, last: string } => {
  const days = lanes.flatMap((lane) => lane.spans.flatMap((span) => [span.from, span.to]))
  return { first: [...days, today].sort()[0] ?? today, last: [...days, today].sort().reverse()[0] ?? today }
}

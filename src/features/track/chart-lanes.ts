import type { ServiceCase } from '@types-contract/contract'
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

/** A lane per item, in the order in which they start. */
export const lanesOf = (serviceCase: ServiceCase): Lane[] => serviceCase.itemCases.map((item) => {
  const words = itemStates[knownItemCaseState(item.state)]
  return {
    id: item.itemId,
    department: item.departmentName,
    item: item.shortName,
    state: t.itemState(words.label, item.usedWorkingDays, item.promisedWorkingDays),
    done: item.finishedOn !== undefined,
    spans: item.spans
  }
})

/** First and last day on the chart. */
export const chartDays = (lanes: Lane[], today: string): { first: string, last: string } => {
  const days = lanes.flatMap((lane) => lane.spans.flatMap((span) => [span.from, span.to]))
  return { first: [...days, today].sort()[0] ?? today, last: [...days, today].sort().reverse()[0] ?? today }
}

import { View } from '@tarojs/components'
import { kit } from '@/locales/zh-cn/kit'
import type { CaseLane } from './lane-place'
import './case-legend.scss'

const KINDS = ['done', 'working', 'paused', 'expected'] as const

/** What the colours and patterns mean; only those on the chart. */
export const CaseLegend = ({ lanes }: { lanes: readonly CaseLane[] }) => {
  const shown = new Set(lanes.flatMap((lane) => lane.spans.map((span) => (lane.done && span.kind === 'working' ? 'done' : span.kind))))
  return (
    <View className="case-chart__legend">
      {KINDS.filter((kind) => shown.has(kind)).map((kind) => (
        <View key={kind} className="case-chart__key"><View className={`case-chart__swatch case-chart__span--${kind}`} />{kit.lanes.kinds[kind]}</View>
      ))}
    </View>
  )
}

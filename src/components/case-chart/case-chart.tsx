import { View } from '@tarojs/components'
import { kit } from '@/locales/zh-cn/kit'
import { classNames } from '../native/class-names'
import { List, ListItem } from '../native/semantic'
import { CaseLegend } from './case-legend'
import { middleOf, placeOf, shortDay, type CaseLane } from './lane-place'
import './case-chart.scss'
import './case-chart-large.scss'

interface CaseChartProps {
  /** What it shows, for a screen reader. */
  label: string
  lanes: readonly CaseLane[]
  /** First and last day on the chart, and today: `YYYY-MM-DD`. */
  first: string
  last: string
  today: string
}

interface LaneProps extends Pick<CaseChartProps, 'first' | 'last'> { lane: CaseLane }

/** Names of the axis's ends would run into today's near them. */
const NEAR = 24

const Lane = ({ lane, first, last }: LaneProps) => (
  <ListItem className="case-chart__lane">
    <View className="case-chart__names">
      <View className="case-chart__department">{lane.department}</View>
      <View className="case-chart__item">{lane.item}</View>
    </View>
    <View className="case-chart__track">
      {lane.spans.map((span) => {
        const place = placeOf(span.from, span.to, first, last)
        return place && <View key={`${span.kind} ${span.from}`} className={classNames('case-chart__span', `case-chart__span--${lane.done && span.kind === 'working' ? 'done' : span.kind}`)} style={{ left: `${place.left}%`, width: `${place.width}%` }} />
      })}
    </View>
    <View className="case-chart__state">{lane.state}</View>
  </ListItem>
)

/** A lane per item: worked days, pauses hatched, what is expected dashed, today's line. */
export const CaseChart = ({ label, lanes, first, last, today }: CaseChartProps) => {
  const now = middleOf(today, first, last)
  const near = now ?? 50
  return (
    <View className="case-chart">
      <View className="case-chart__body">
        {now !== undefined && <View className="case-chart__time"><View className="case-chart__today" style={{ left: `${now}%` }} /></View>}
        <List label={label}>{lanes.map((lane) => <Lane key={lane.id} lane={lane} first={first} last={last} />)}</List>
      </View>
      <View className="case-chart__axis">
        {near > NEAR && <View className="case-chart__first">{shortDay(first)}</View>}
        {now !== undefined && <View className="case-chart__now" style={{ left: `${Math.max(12, Math.min(88, now))}%` }}>{kit.lanes.today(shortDay(today))}</View>}
        {near < 100 - NEAR && <View className="case-chart__last">{shortDay(last)}</View>}
      </View>
      <CaseLegend lanes={lanes} />
    </View>
  )
}

import { View } from '@tarojs/components'
import { kit } from '@/locales/zh-cn/kit'
import { classNames } from '../native/class-names'
import { Press } from '../native/press'
import { List, ListItem } from '../native/semantic'
import { linksInto, percentOf, ticksOf, type PlanRow } from './plan-rows'
import './plan-chart.scss'

interface PlanChartProps {
  /** What it shows: 办理顺序和天数. */
  label: string
  rows: readonly PlanRow[]
  /** Working days of the whole. */
  days: number
  /** A row leads to its reason. */
  onPress?(id: string): void
}

const Track = ({ rows, row, days }: { rows: readonly PlanRow[], row: PlanRow, days: number }) => (
  <View className="plan-chart__track">
    {linksInto(rows, row).map((link) => (
      <View key={link.fromId} className="plan-chart__link" style={{ left: percentOf(link.at, days), height: `${link.rows * 100}%` }} />
    ))}
    <View
      className={classNames('plan-chart__bar', row.optional && 'plan-chart__bar--optional', row.start === row.end && 'plan-chart__bar--now')}
      style={{ left: percentOf(row.start, days), width: percentOf(row.end - row.start, days) }}
    />
  </View>
)

const wordsOf = (rows: readonly PlanRow[], row: PlanRow): string => {
  const waits = (row.waitsFor ?? []).map((id) => rows.find((other) => other.id === id)?.label ?? id)
  const when = row.start === row.end ? kit.plan.now : kit.plan.days(row.start + 1, row.end)
  return waits.length === 0 ? when : `${kit.plan.after(waits.join(kit.listSeparator))}，${when}`
}

/** What waits for what, in working days: a bar for each item, a line from what it waits for. */
export const PlanChart = ({ label, rows, days, onPress }: PlanChartProps) => (
  <View className="plan-chart">
    <View className="plan-chart__grid">
      {ticksOf(days).map((day) => <View key={day} className="plan-chart__day" style={{ left: percentOf(day, days) }} />)}
    </View>
    <List label={label} className="plan-chart__rows">
      {rows.map((row) => (
        <ListItem key={row.id} className="plan-chart__item">
          {onPress
            ? <Press className="plan-chart__row" aria={{ label: `${row.label}，${wordsOf(rows, row)}` }} onPress={() => onPress(row.id)}><View className="plan-chart__label">{row.label}</View><Track rows={rows} row={row} days={days} /></Press>
            : <View className="plan-chart__row"><View className="plan-chart__label">{row.label}<View className="plan-chart__words">{`，${wordsOf(rows, row)}`}</View></View><Track rows={rows} row={row} days={days} /></View>}
        </ListItem>
      ))}
    </List>
    <View className="plan-chart__axis">
      {ticksOf(days).map((day) => <View key={day} className="plan-chart__tick" style={{ left: percentOf(day, days) }}>{kit.plan.day(day)}</View>)}
    </View>
  </View>
)

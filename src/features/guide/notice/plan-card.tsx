import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { Card } from '@/components/card/card'
import { PlanChart } from '@/components/plan-chart/plan-chart'
import { SectionTitle } from '@/components/section-title/section-title'
import { Tag } from '@/components/tag/tag'
import type { Plan } from '@/domain/plan/plan'
import { guideText } from '@/locales/zh-cn/guide'
import { formatDayNear } from '@/shared/format-date'
import { useStores } from '@/stores/context'
import { finishDay } from '../finish-day'
import { specialWords } from '../plan-words'
import './plan-card.scss'

const words = guideText.notice

const chartRows = ({ timeline, items }: Plan) => timeline.rows.map(({ itemId, start, end }) => {
  const planned = items.find(({ item }) => item.id === itemId)
  return { id: itemId, label: planned?.item.shortName ?? '', start, end, optional: planned?.canSwitch, waitsFor: planned?.waitsFor }
})

/** The day everything can be done, once the calendar is there. */
const Finish = observer(({ plan }: { plan: Plan }) => {
  const { catalogue } = useStores()
  const calendar = catalogue.calendar.value
  if (!calendar) return null
  const { day, estimatedYear } = finishDay(plan.timeline, calendar, catalogue.today)
  return (
    <>
      <View className="plan-card__finish">{words.finish(formatDayNear(day, catalogue.today))}</View>
      {estimatedYear && <View className="plan-card__note">{words.unpublished(estimatedYear)}</View>}
    </>
  )
})

interface PlanCardProps {
  plan: Plan
  onItem(itemId: string): void
}

/** How many items, how long, and what waits for what. */
export const PlanCard = ({ plan, onItem }: PlanCardProps) => (
  <Card>
    <SectionTitle text={words.summary(plan.items.length, plan.timeline.totalWorkingDays)} aside={<Tag text={words.tapForWhy} />} />
    <Finish plan={plan} />
    <PlanChart label={words.chartLabel} rows={chartRows(plan)} days={plan.timeline.totalWorkingDays} onPress={onItem} />
    {plan.timeline.specialProcedures.map((procedure) => (
      <View key={`${procedure.itemId}-${procedure.name}`} className="plan-card__note">{specialWords(procedure)}</View>
    ))}
    {plan.timeline.overJointLimit && <View className="plan-card__note">{words.overLimit}</View>}
  </Card>
)

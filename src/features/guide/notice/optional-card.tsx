import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { Card } from '@/components/card/card'
import { aria } from '@/components/native/aria'
import { SectionTitle } from '@/components/section-title/section-title'
import { Toggle } from '@/components/toggle/toggle'
import type { PlannedItem } from '@/domain/plan/plan'
import { commonText } from '@/locales/zh-cn/common'
import { guideText } from '@/locales/zh-cn/guide'
import type { DraftStore } from '@/stores/draft-store'
import { departmentName } from '../department-name'
import { effectOf, type ItemEffect } from '../what-if'
import './optional-card.scss'

const words = guideText.notice

/** What switching it on adds, in short words. */
export const effectWords = ({ fields, materials, days }: ItemEffect): string[] => {
  const parts = [
    fields > 0 && words.effect.fields(fields),
    materials > 0 && words.effect.materials(materials),
    days > 0 && words.effect.days(days)
  ].filter((part): part is string => Boolean(part))
  return parts.length > 0 ? parts : [words.effect.nothing]
}

/** Where the switch of an offered item stands on the page. */
export const toggleOf = ({ item }: PlannedItem): string => `item-${item.id}`

const OptionalItem = observer(({ draft, planned }: { draft: DraftStore, planned: PlannedItem }) => {
  const { servicePackage, planInput } = draft
  const { item, included } = planned
  const line = words.optionalLine(departmentName(servicePackage, item.departmentId), item.promisedWorkingDays)
  const hint = [line, ...effectWords(effectOf(servicePackage, planInput, item.id))].join(commonText.dot)
  return (
    <View className="optional__item">
      <Toggle id={toggleOf(planned)} label={item.name} hint={hint} on={included} onToggle={(on) => draft.switchItem(item.id, on)} />
    </View>
  )
})

/** Items the person may take or leave, each with what it costs; the sum below follows every switch. */
export const OptionalCard = observer(({ draft }: { draft: DraftStore }) => {
  const { plan } = draft
  return (
    <Card className="optional">
      <SectionTitle text={words.optionalTitle} />
      {plan.offered.map((planned) => <OptionalItem key={planned.item.id} draft={draft} planned={planned} />)}
      <View className="optional__sum" {...aria({ role: 'status' })}>
        {words.sum(plan.items.length, plan.timeline.totalWorkingDays, plan.savings.fieldsAsked, plan.savings.materialsToProvide)}
        {draft.content.dataSharing === null && words.sumUndecided}
      </View>
    </Card>
  )
})

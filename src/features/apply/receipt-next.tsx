import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import type { ItemCase, ServiceCase } from '@types-contract/contract'
import { Card } from '@/components/card/card'
import { SectionTitle } from '@/components/section-title/section-title'
import { owedOf } from '@/domain/case-state/deferred-material'
import { applyText } from '@/locales/zh-cn/apply'
import { commonText } from '@/locales/zh-cn/common'
import { formatDayNear } from '@/shared/format-date'
import { useStores } from '@/stores/context'

const t = applyText.receipt

/** When it begins and by when it is done, as far as anybody can tell now. */
const whenOf = (item: ItemCase, all: readonly ItemCase[], today: string): string => {
  const waited = item.waitsFor.map((id) => all.find(({ itemId }) => itemId === id)?.shortName).filter((name) => name !== undefined)
  const names = waited.join(commonText.listSeparator)
  if (item.promisedWorkingDays === 0) return waited.length > 0 ? t.atOnceAfter(names) : t.atOnce
  const day = item.expectedOn && t.expected(formatDayNear(item.expectedOn, today))
  return [waited.length > 0 ? t.waits(names) : undefined, day].filter(Boolean).join('，')
}

/** What the person promised to bring later. */
const Owed = ({ serviceCase, today }: { serviceCase: ServiceCase, today: string }) => {
  const owed = owedOf(serviceCase.deferredMaterials)
  if (owed.length === 0) return null
  return (
    <View className="receipt-next">
      <View className="receipt-next__item">{t.owesTitle}</View>
      {owed.map(({ materialId, materialName, dueOn }) => <View key={materialId} className="receipt-next__when">{t.owes(materialName, formatDayNear(dueOn, today))}</View>)}
    </View>
  )
}

/** What every department does next and by when. */
export const ReceiptNext = observer(({ serviceCase }: { serviceCase: ServiceCase }) => {
  const { today } = useStores().catalogue
  return (
    <Card>
      <SectionTitle text={t.nextTitle} aside={serviceCase.expectedOn && t.finish(formatDayNear(serviceCase.expectedOn, today))} />
      {serviceCase.itemCases.map((item) => (
        <View key={item.itemId} className="receipt-next">
          <View className="receipt-next__item">{item.shortName}</View>
          <View className="receipt-next__department">{item.departmentName}</View>
          <View className="receipt-next__when">{whenOf(item, serviceCase.itemCases, today)}</View>
        </View>
      ))}
      <Owed serviceCase={serviceCase} today={today} />
    </Card>
  )
})

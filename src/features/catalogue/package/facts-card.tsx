import { useState } from 'react'
import { View } from '@tarojs/components'
import { Card } from '@/components/card/card'
import { ListRow } from '@/components/list-row/list-row'
import { SectionTitle } from '@/components/section-title/section-title'
import { Tag } from '@/components/tag/tag'
import type { Plan } from '@/domain/plan/plan'
import { catalogueText } from '@/locales/zh-cn/catalogue'
import { commonText } from '@/locales/zh-cn/common'
import { formatFullDay } from '@/shared/format-date'
import type { ServicePackage } from '@types-contract/contract'
import './facts-card.scss'

const words = catalogueText.package

/** For whom, and what it costs. */
export const ForWhom = ({ servicePackage, plan }: { servicePackage: ServicePackage, plan: Plan }) => {
  const shortName = (itemId: string): string => servicePackage.items.find(({ id }) => id === itemId)?.shortName ?? ''
  const notes = plan.fees.notes.map(({ itemId, text }) => words.fees.of(shortName(itemId), text)).join(commonText.listSeparator)
  return (
    <Card rows>
      {servicePackage.audienceNote && <ListRow label={words.forWhom} note={servicePackage.audienceNote} />}
      <ListRow label={words.fees.title} note={plan.fees.free ? words.fees.free : words.fees.partly(notes)} />
    </Card>
  )
}

const ToVerify = ({ facts }: { facts: readonly string[] }) => {
  const [open, setOpen] = useState(false)
  return (
    <>
      <ListRow label={words.verifyTitle(facts.length)} expanded={open} onPress={() => setOpen(!open)} />
      {open && facts.map((fact) => <View key={fact} className="facts__fact">{fact}</View>)}
    </>
  )
}

/** On what it rests, and what a department must still confirm. */
export const BasisCard = ({ servicePackage }: { servicePackage: ServicePackage }) => (
  <Card className="facts">
    <SectionTitle text={words.basis} />
    {servicePackage.basis.map(({ title, from, toVerify }) => (
      <View key={title} className="facts__basis">
        <View className="facts__title">{title}{from && words.basisFrom(formatFullDay(from))}</View>
        {toVerify && <Tag tone="amber" text={commonText.toVerify} />}
      </View>
    ))}
    {servicePackage.toVerify && servicePackage.toVerify.length > 0 && <ToVerify facts={servicePackage.toVerify} />}
  </Card>
)

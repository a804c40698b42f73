import { useState } from 'react'
import { Card } from '@/components/card/card'
import { ListRow } from '@/components/list-row/list-row'
import { SectionTitle } from '@/components/section-title/section-title'
import type { Plan, PlannedItem } from '@/domain/plan/plan'
import { commonText } from '@/locales/zh-cn/common'
import { guideText } from '@/locales/zh-cn/guide'
import type { ServicePackage } from '@types-contract/contract'
import { departmentsOf } from '../department-name'

const words = guideText.notice
/** A list this short shows whole; the chart above names every item of a longer one. */
const SHORT = 8
const FIRST = 5

interface ItemsCardProps {
  servicePackage: ServicePackage
  plan: Plan
  onItem(itemId: string): void
}

/** Who handles what, how long, after what; the reason is a tap away. */
export const ItemsCard = ({ servicePackage, plan, onItem }: ItemsCardProps) => {
  const shortName = (itemId: string): string => servicePackage.items.find(({ id }) => id === itemId)?.shortName ?? ''
  const line = ({ item, waitsFor }: PlannedItem): string => [
    departmentsOf(servicePackage, item), item.office, commonText.workingDays(item.promisedWorkingDays),
    waitsFor.length > 0 && words.after(waitsFor.map(shortName).join(commonText.listSeparator))
  ].filter(Boolean).join(commonText.dot)
  const [open, setOpen] = useState(plan.items.length <= SHORT)
  const shown = open ? plan.items : plan.items.slice(0, FIRST)
  return (
    <Card>
      <SectionTitle text={words.items(plan.items.length)} />
      {shown.map((planned) => (
        <ListRow key={planned.item.id} label={planned.item.name} note={line(planned)} onPress={() => onItem(planned.item.id)} />
      ))}
      {shown.length < plan.items.length && <ListRow label={words.allItems(plan.items.length)} expanded={false} onPress={() => setOpen(true)} />}
    </Card>
  )
}

import { Card } from '@/components/card/card'
import { ListRow } from '@/components/list-row/list-row'
import { SectionTitle } from '@/components/section-title/section-title'
import type { Plan, PlannedItem } from '@/domain/plan/plan'
import { commonText } from '@/locales/zh-cn/common'
import { guideText } from '@/locales/zh-cn/guide'
import type { ServicePackage } from '@types-contract/contract'
import { departmentName } from '../department-name'

const words = guideText.notice

interface ItemsCardProps {
  servicePackage: ServicePackage
  plan: Plan
  onItem(itemId: string): void
}

/** Who handles what, how long, after what; the reason is a tap away. */
export const ItemsCard = ({ servicePackage, plan, onItem }: ItemsCardProps) => {
  const shortName = (itemId: string): string => servicePackage.items.find(({ id }) => id === itemId)?.shortName ?? ''
  const line = ({ item, waitsFor }: PlannedItem): string => [
    departmentName(servicePackage, item.departmentId), item.office, commonText.workingDays(item.promisedWorkingDays),
    waitsFor.length > 0 && words.after(waitsFor.map(shortName).join(commonText.listSeparator))
  ].filter(Boolean).join(commonText.dot)
  return (
    <Card>
      <SectionTitle text={words.items(plan.items.length)} />
      {plan.items.map((planned) => (
        <ListRow key={planned.item.id} label={planned.item.name} note={line(planned)} onPress={() => onItem(planned.item.id)} />
      ))}
    </Card>
  )
}

import { ListRow } from '@/components/list-row/list-row'
import { Sheet } from '@/components/sheet/sheet'
import type { Plan, PlannedItem } from '@/domain/plan/plan'
import { commonText } from '@/locales/zh-cn/common'
import { guideText } from '@/locales/zh-cn/guide'
import { sayReason } from '@/locales/zh-cn/reasons'
import type { ServicePackage } from '@types-contract/contract'
import { departmentsOf } from '../department-name'

const words = guideText.notice.itemSheet
const join = (texts: readonly (string | undefined | false)[], separator: string): string => texts.filter(Boolean).join(separator)

interface ItemSheetProps {
  servicePackage: ServicePackage
  plan: Plan
  /** The item looked at; closed without one. */
  itemId: string | undefined
  onClose(): void
}

/** Everything about one item: why it is there, first of all. */
const Details = ({ servicePackage, planned: { item, reasons } }: { servicePackage: ServicePackage, planned: PlannedItem }) => (
  <>
    <ListRow label={words.why} note={reasons.map((reason) => sayReason(reason, servicePackage)).join(words.reasonSeparator)} />
    <ListRow label={words.department} note={join([departmentsOf(servicePackage, item), item.office], commonText.dot)} />
    <ListRow
      label={words.days}
      note={join([commonText.workingDays(item.promisedWorkingDays), item.statutoryWorkingDays !== undefined && words.statutory(item.statutoryWorkingDays)], commonText.dot)}
    />
    <ListRow label={words.visit} note={join([words.channels[item.channel], item.visitNote], commonText.dot)} />
    <ListRow label={words.fee} note={item.fee.text} />
    <ListRow label={words.outcomes} note={item.outcomes.map(({ name }) => name).join(commonText.listSeparator)} />
    <ListRow label={words.basis} note={item.basis.map(({ title, toVerify }) => (toVerify ? words.unsure(title) : title)).join(commonText.listSeparator)} />
    {item.toVerify && <ListRow label={commonText.toVerify} note={words.toVerify(item.toVerify)} />}
  </>
)

/** Opens from the chart and from the list. */
export const ItemSheet = ({ servicePackage, plan, itemId, onClose }: ItemSheetProps) => {
  const planned = plan.items.find(({ item }) => item.id === itemId)
  return (
    <Sheet title={planned?.item.name ?? ''} open={planned !== undefined} onClose={onClose}>
      {planned && <Details servicePackage={servicePackage} planned={planned} />}
    </Sheet>
  )
}

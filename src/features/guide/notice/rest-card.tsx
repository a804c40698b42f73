import { Card } from '@/components/card/card'
import { ListRow } from '@/components/list-row/list-row'
import type { Plan } from '@/domain/plan/plan'
import { commonText } from '@/locales/zh-cn/common'
import { guideText } from '@/locales/zh-cn/guide'
import { formatYuan } from '@/shared/format-number'
import { go } from '@/shared/navigation'
import { routes } from '@/shared/routes'
import type { ServicePackage } from '@types-contract/contract'

const words = guideText.notice

/** Fees in words: nothing, or what is known and what an author says about the rest. */
export const feeWords = ({ fees, items }: Plan): string => {
  if (fees.free) return words.free
  const known = fees.knownFen > 0 ? [words.knownFee(formatYuan(fees.knownFen))] : []
  const noteOf = ({ itemId, text }: Plan['fees']['notes'][number]): string =>
    words.feeOf(items.find(({ item }) => item.id === itemId)?.item.shortName ?? '', text)
  return [...known, ...fees.notes.map(noteOf)].join(words.itemSheet.reasonSeparator)
}

/** What the person gets in the end, by the items of the plan. */
export const outcomeNames = ({ items }: Plan): string => items.flatMap(({ item }) => item.outcomes.map(({ name }) => name)).join(commonText.listSeparator)

interface RestCardProps {
  servicePackage: ServicePackage
  plan: Plan
}

/** The form, the fees, the results, how they come, and the windows. */
export const RestCard = ({ servicePackage, plan }: RestCardProps) => (
  <Card rows>
    <ListRow label={words.form} note={words.fields(plan.savings.fieldsAsked, plan.savings.fieldsTyped)} />
    <ListRow label={words.fees} note={feeWords(plan)} />
    <ListRow label={words.results} note={outcomeNames(plan)} />
    <ListRow label={words.deliveries} note={plan.deliveries.map(({ text }) => text).join(commonText.listSeparator)} />
    <ListRow label={words.windows} note={words.windowCount(servicePackage.windows.length)} onPress={() => go(routes.hall(servicePackage.id))} />
  </Card>
)

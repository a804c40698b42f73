import { Card } from '@/components/card/card'
import { ListRow } from '@/components/list-row/list-row'
import type { Plan } from '@/domain/plan/plan'
import { commonText } from '@/locales/zh-cn/common'
import { guideText } from '@/locales/zh-cn/guide'
import { go } from '@/shared/navigation'
import { routes } from '@/shared/routes'
import type { ServicePackage } from '@types-contract/contract'
import { feeWords, outcomeNames } from '../plan-words'

const words = guideText.notice

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

import { observer } from 'mobx-react-lite'
import type { DeferredMaterial, ServiceCase } from '@types-contract/contract'
import { Notice } from '@/components/notice/notice'
import { owedOf } from '@/domain/case-state/deferred-material'
import { workingDaysBetween } from '@/domain/working-days/working-days'
import { correctText } from '@/locales/zh-cn/correct'
import { trackText } from '@/locales/zh-cn/track'
import { formatDayNear } from '@/shared/format-date'
import { go } from '@/shared/navigation'
import { routes } from '@/shared/routes'
import { useStores } from '@/stores/context'

const t = trackText.deferred

interface NoticeProps { serviceCase: ServiceCase }

const namesOf = (materials: readonly DeferredMaterial[]): string => t.names(materials.map(({ materialName }) => materialName))

/** One sentence per day, the nearest first and with what is left of it. */
const dueWords = (owed: readonly DeferredMaterial[], today: string, left: string | undefined): string[] =>
  [...new Set(owed.map(({ dueOn }) => dueOn))].map((dueOn, index) => {
    const due = t.due(namesOf(owed.filter((one) => one.dueOn === dueOn)), formatDayNear(dueOn, today))
    return index === 0 && left ? t.dueLeft(due, left) : due
  })

/** The person has something to bring: what, by when, how many days are left, and one button. */
const Owed = observer(({ serviceCase, owed }: NoticeProps & { owed: readonly DeferredMaterial[] }) => {
  const { today, calendar } = useStores().catalogue
  const [first] = owed
  if (!first) return null
  const left = calendar.value && correctText.daysLeft(workingDaysBetween(calendar.value, today, first.dueOn))
  const held = serviceCase.itemCases.some(({ awaitsMaterial }) => awaitsMaterial)
  return (
    <Notice
      tone="amber" icon="calendar" title={t.title(owed.length)} text={t.sentences([...dueWords(owed, today, left), ...(held ? [t.held] : [])])}
      action={{ text: t.now, onPress: () => go(routes.deferred(serviceCase.caseNumber)) }}
    />
  )
})

/** Materials promised for later: what is still owed, what departments are looking at, what did not come. */
export const DeferredNotices = ({ serviceCase }: NoticeProps) => {
  const { deferredMaterials } = serviceCase
  const checking = deferredMaterials.filter(({ state }) => state === 'handed-in')
  const lapsed = deferredMaterials.filter(({ state }) => state === 'lapsed')
  return (
    <>
      <Owed serviceCase={serviceCase} owed={owedOf(deferredMaterials)} />
      {checking.length > 0 && <Notice tone="blue" title={t.checking(namesOf(checking))} text={t.checkingText} />}
      {lapsed.length > 0 && <Notice tone="neutral" title={t.lapsedTitle(namesOf(lapsed))} text={t.lapsedText} />}
    </>
  )
}

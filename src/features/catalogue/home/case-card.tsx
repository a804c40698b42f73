import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { Tag } from '@/components/tag/tag'
import { catalogueText } from '@/locales/zh-cn/catalogue'
import { commonText } from '@/locales/zh-cn/common'
import { formatDayNear } from '@/shared/format-date'
import { go } from '@/shared/navigation'
import { routes } from '@/shared/routes'
import { useStores } from '@/stores/context'
import type { ServiceCaseSummary } from '@types-contract/contract'
import { turnOf } from './your-turn'
import './case-card.scss'

const words = catalogueText.home

interface CaseProps { summary: ServiceCaseSummary, today: string }

/** Three stretches: done, under way, still to come. The words above say the same. */
const CaseBar = ({ itemsDone, itemsTotal, waitingNames = [] }: ServiceCaseSummary) => {
  const running = Math.min(waitingNames.length, itemsTotal - itemsDone)
  const rest = itemsTotal - itemsDone - running
  return (
    <View className="case-card__bar">
      {itemsDone > 0 && <View className="case-card__part case-card__part--done" style={{ flexGrow: itemsDone }} />}
      {running > 0 && <View className="case-card__part case-card__part--running" style={{ flexGrow: running }} />}
      {rest > 0 && <View className="case-card__part" style={{ flexGrow: rest }} />}
    </View>
  )
}

const Waiting = ({ summary, today }: CaseProps) => {
  const names = summary.waitingNames ?? []
  return (
    <View className="case-card__waiting">
      {names.length > 0 && <>{words.waitingFor}{' '}<View className="case-card__names">{names.join(commonText.listSeparator)}</View></>}
      {names.length > 0 && summary.expectedOn && commonText.dot}
      {summary.expectedOn && <View className="case-card__expected">{words.expected(formatDayNear(summary.expectedOn, today))}</View>}
    </View>
  )
}

/** A case that is under way; the whole card opens it. */
const RunningCase = ({ summary, today }: CaseProps) => (
  <Card className="case-card" onPress={() => go(routes.serviceCase(summary.caseNumber))}>
    <View className="case-card__head">
      <View className="case-card__name">{summary.packageName}</View>
      {(summary.waitingNames ?? []).length > 0 && <Tag tone="blue" text={words.departmentsWorking((summary.waitingNames ?? []).length)} />}
    </View>
    <Waiting summary={summary} today={today} />
    <CaseBar {...summary} />
  </Card>
)

/** The person has to do something: the first thing on home. */
const YourTurn = ({ summary, today }: CaseProps) => {
  const turn = turnOf(summary, today)
  return (
    <View className="case-turn">
      <View className="case-turn__title">{turn.title}</View>
      {turn.due !== '' && <View className="case-turn__due">{turn.due}</View>}
      <View className="case-turn__button"><Button text={turn.button} onPress={() => go(turn.url)} /></View>
    </View>
  )
}

/** The case that waits for the person; it stands before everything else. */
export const YourTurnCard = observer(() => {
  const { cases, catalogue } = useStores()
  const turn = cases.yourTurn[0]
  return turn ? <YourTurn summary={turn} today={catalogue.today} /> : null
})

/** The newest case under way, while nothing waits for the person. */
export const RunningCaseCard = observer(() => {
  const { cases, catalogue } = useStores()
  const running = cases.yourTurn.length === 0 ? cases.open[0] : undefined
  return running ? <RunningCase summary={running} today={catalogue.today} /> : null
})

import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { EmptyState } from '@/components/empty-state/empty-state'
import { Footer } from '@/components/footer/footer'
import { Notice } from '@/components/notice/notice'
import { Page } from '@/components/page/page'
import { Skeleton } from '@/components/skeleton/skeleton'
import { correctText as t, roundText } from '@/locales/zh-cn/correct'
import { failureWords } from '@/locales/zh-cn/failures'
import { formatDayNear } from '@/shared/format-date'
import { go, replace } from '@/shared/navigation'
import { routes } from '@/shared/routes'
import { useStores } from '@/stores/context'
import type { RoundKind, RoundPoint } from '@/stores/round'
import type { RoundStore } from '@/stores/round-store'
import { useOnShow } from '@/stores/use-on-show'
import { usePageFrame } from '@/stores/use-page-frame'
import { useRound } from '@/stores/use-round'
import { Asked } from './asked'
import { ComparePages } from './compare-pages'
import { Disagreement, FieldAnswer, PageAnswer } from './point-answer'
import { PagesAnswer } from './pages-answer'
import { Unfinished } from './unfinished'
import './correct.scss'

interface RoundProps { store: RoundStore, point: RoundPoint }

/** What is asked, and the answer: new pages, one page beside the old one, or a value. */
const Point = ({ store, point }: RoundProps) => {
  const { kind } = store.round
  const target = store.capture.target(point.pointId)
  return (
    <View className="correct">
      {target && <Unfinished target={target} />}
      <Asked point={point} kind={kind} />
      {kind === 'deferred' && target && <PagesAnswer store={store} point={point} target={target} />}
      {kind === 'correction' && target && <><ComparePages store={store} point={point} /><PageAnswer store={store} point={point} target={target} /></>}
      {kind === 'correction' && !target && <FieldAnswer store={store} point={point} />}
      {kind === 'correction' && <Disagreement store={store} point={point} />}
    </View>
  )
}

const Consequence = observer(({ store: { round }, point }: RoundProps) => {
  const { today } = useStores().catalogue
  const words = roundText[round.kind]
  return (
    <Card tone="sunken">
      <View className="correct__hint">{words.how(round.points.length)}</View>
      <View className="correct__hint">{words.lapse(formatDayNear(point.dueOn, today), round.consequence)}</View>
    </Card>
  )
})

interface StepsProps { kind: RoundKind, at: number, total: number, onGo(at: number): void }

const Steps = ({ kind, at, total, onGo }: StepsProps) => (total < 2 ? null : (
  <View className="correct__steps">
    <Button small look="secondary" disabled={at === 0} text={kind === 'correction' ? t.previous : t.previousMaterial} onPress={() => onGo(at - 1)} />
    <Button small look="secondary" disabled={at === total - 1} text={kind === 'correction' ? t.next : t.nextMaterial} onPress={() => onGo(at + 1)} />
  </View>
))

const submitText = ({ round: { kind, points }, failure, canSubmit, remaining }: RoundStore): string => {
  if (failure && canSubmit) return t.submitAgain
  return canSubmit ? roundText[kind].submit(points.length - remaining, points.length) : roundText[kind].blocked(remaining)
}

/** A cut is asked again with the same key; when the case has gone on meanwhile, its page says how it stands. */
const Failed = ({ store: { failure, serviceCase } }: Pick<RoundProps, 'store'>) => {
  if (!failure) return null
  if (failure.kind === 'timeout' || failure.kind === 'offline') return <Notice tone="red" title={t.unknown} />
  const see = failure.kind === 'conflict' ? { text: t.seeProgress, onPress: () => replace(routes.serviceCase(serviceCase.caseNumber)) } : undefined
  return <Notice tone="red" {...failureWords(failure)} action={see} />
}

const Round = observer(({ store, pointId }: { store: RoundStore, pointId?: string }) => {
  const frame = usePageFrame()
  const { kind, points } = store.round
  const [at, setAt] = useState(Math.max(0, points.findIndex((one) => one.pointId === pointId)))
  const point = points[at] ?? points[0]
  const words = roundText[kind]
  useOnShow(() => store.pages.resume())
  const submit = async (): Promise<void> => {
    if (await store.submit()) replace(routes.serviceCase(store.serviceCase.caseNumber))
  }
  const footer = (
    <Footer primary={{
      text: submitText(store), busy: store.sending, disabledReason: store.canSubmit ? undefined : words.reason(store.remaining, store.unfinished),
      onPress: () => { void submit() }
    }} />
  )
  return (
    <Page
      {...frame} title={words.title(at + 1, points.length)} quiet={store.serviceCase.tone === 'quiet'} bottom={footer}
      actions={[{ text: t.help, onPress: () => go(routes.help(store.serviceCase.packageId, store.serviceCase.caseNumber)) }]}
    >
      <View className="correct">
        <Failed store={store} />
        {point && <Point key={point.pointId} store={store} point={point} />}
        <Steps kind={kind} at={at} total={points.length} onGo={setAt} />
        {point && <Consequence store={store} point={point} />}
      </View>
    </Page>
  )
})

interface RoundScreenProps {
  kind: RoundKind
  caseNumber?: string
  /** The point to begin with: somebody comes back to a photograph. */
  pointId?: string
}

/** What departments ask for: to be corrected and handed back once, or promised for later and handed in when it is there. */
export const RoundScreen = observer(({ kind, caseNumber, pointId }: RoundScreenProps) => {
  const frame = usePageFrame()
  const round = useRound(caseNumber, kind)
  if (round.kind === 'ready') return <Round store={round.store} pointId={pointId} />
  const words = roundText[kind]
  const said = round.kind === 'failed' ? failureWords(round.failure) : { title: words.nothingTitle, text: words.nothing }
  return (
    <Page {...frame} title={words.title(0, 0)}>
      {round.kind === 'loading' ? <Skeleton rows={5} />
        : <EmptyState
            icon="check-circle" title={said.title} text={said.text}
            action={{ text: t.seeProgress, onPress: () => replace(caseNumber ? routes.serviceCase(caseNumber) : routes.cases()) }}
          />}
    </Page>
  )
})

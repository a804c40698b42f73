import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useEffect, useState } from 'react'
import type { CorrectionPoint } from '@types-contract/contract'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { EmptyState } from '@/components/empty-state/empty-state'
import { Footer } from '@/components/footer/footer'
import { Notice } from '@/components/notice/notice'
import { Page } from '@/components/page/page'
import { Skeleton } from '@/components/skeleton/skeleton'
import { Tag } from '@/components/tag/tag'
import { workingDaysBetween } from '@/domain/working-days/working-days'
import { correctText as t } from '@/locales/zh-cn/correct'
import { failureWords } from '@/locales/zh-cn/failures'
import { formatDayNear } from '@/shared/format-date'
import { go, replace } from '@/shared/navigation'
import { routes } from '@/shared/routes'
import { useStores } from '@/stores/context'
import type { CorrectionStore } from '@/stores/correction-store'
import { useCase } from '@/stores/use-case'
import { usePageFrame } from '@/stores/use-page-frame'
import { ComparePages } from './compare-pages'
import { Disagreement, FieldAnswer, PageAnswer } from './point-answer'
import './correct.scss'

interface RoundProps { store: CorrectionStore, point: CorrectionPoint }

const Reviewer = observer(({ store, point }: RoundProps) => {
  const { calendar, today } = useStores().catalogue
  const left = calendar.value ? workingDaysBetween(calendar.value, today, store.notice.dueOn) : undefined
  return (
    <Card>
      <View className="correct__top">
        <Tag text={point.departmentName} />
        {left !== undefined && <Tag tone="amber" icon="clock" text={t.daysLeft(left)} />}
      </View>
      <View className="correct__words">{t.quoted(point.words)}</View>
      <View className="correct__hint">{point.kind === 'material' ? t.pageOf(point.materialName ?? '', (point.pageIndex ?? 0) + 1) : t.fieldOf(point.fieldLabel ?? '')}</View>
    </Card>
  )
})

const Consequence = observer(({ store }: { store: CorrectionStore }) => {
  const { today } = useStores().catalogue
  return (
    <Card tone="sunken">
      <View className="correct__hint">{t.oneRound(store.notice.points.length)}</View>
      <View className="correct__hint">{t.lapse(formatDayNear(store.notice.dueOn, today), store.notice.consequence)}</View>
    </Card>
  )
})

const Point = ({ store, point }: RoundProps) => (
  <View className="correct" key={point.pointId}>
    <Reviewer store={store} point={point} />
    {point.kind === 'material' && <ComparePages store={store} point={point} />}
    {point.kind === 'material' ? <PageAnswer store={store} point={point} /> : <FieldAnswer store={store} point={point} />}
    <Disagreement store={store} point={point} />
  </View>
)

const Steps = ({ at, total, onGo }: { at: number, total: number, onGo(at: number): void }) => (total < 2 ? null : (
  <View className="correct__steps">
    <Button small look="secondary" disabled={at === 0} text={t.previous} onPress={() => onGo(at - 1)} />
    <Button small look="secondary" disabled={at === total - 1} text={t.next} onPress={() => onGo(at + 1)} />
  </View>
))

const submitText = (store: CorrectionStore): string => {
  if (store.failure) return t.submitAgain
  return store.remaining > 0 ? t.submitRemaining(store.remaining) : t.submit
}

const Round = observer(({ store }: { store: CorrectionStore }) => {
  const frame = usePageFrame()
  const [at, setAt] = useState(0)
  const { points } = store.notice
  const point = points[at] ?? points[0]
  const submit = async (): Promise<void> => {
    if (await store.submit()) replace(routes.serviceCase(store.serviceCase.caseNumber))
  }
  const footer = (
    <Footer primary={{
      text: submitText(store), busy: store.sending, disabledReason: store.remaining > 0 ? t.remainingReason(store.remaining) : undefined,
      onPress: () => { void submit() }
    }} />
  )
  return (
    <Page
      {...frame} title={t.title(at + 1, points.length)} bottom={footer}
      actions={[{ text: t.help, onPress: () => go(routes.help(store.serviceCase.packageId, store.serviceCase.caseNumber)) }]}
    >
      <View className="correct">
        {store.failure && <Notice tone="red" {...(store.failure.kind === 'timeout' || store.failure.kind === 'offline' ? { title: t.unknown } : failureWords(store.failure))} />}
        {point && <Point key={point.pointId} store={store} point={point} />}
        <Steps at={at} total={points.length} onGo={setAt} />
        <Consequence store={store} />
      </View>
    </Page>
  )
})

/** The correction round: a task per point, everything handed back once. */
export const CorrectionScreen = observer(({ caseNumber }: { caseNumber?: string }) => {
  const frame = usePageFrame()
  const stores = useStores()
  const loadable = useCase(caseNumber)
  const [store, setStore] = useState<CorrectionStore>()
  const loaded = loadable?.value !== undefined
  useEffect(() => {
    const opened = caseNumber && loaded && !store ? stores.correction(caseNumber) : undefined
    if (!opened) return
    void opened.restore()
    setStore(opened)
  }, [stores, caseNumber, loaded, store])
  if (store) return <Round store={store} />
  return (
    <Page {...frame} title={t.title(0, 0)}>
      {loadable?.loading && !loaded ? <Skeleton rows={5} />
        : <EmptyState icon="check-circle" title={t.nothingTitle} text={t.nothing} action={{ text: t.seeProgress, onPress: () => replace(caseNumber ? routes.serviceCase(caseNumber) : routes.cases()) }} />}
    </Page>
  )
})

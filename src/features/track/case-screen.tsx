import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import type { ServiceCase } from '@types-contract/contract'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { CaseChart } from '@/components/case-chart/case-chart'
import { ConfirmDialog } from '@/components/confirm-dialog/confirm-dialog'
import { ErrorState } from '@/components/error-state/error-state'
import { Notice } from '@/components/notice/notice'
import { Page } from '@/components/page/page'
import { Skeleton } from '@/components/skeleton/skeleton'
import { isPublished } from '@/domain/working-days/working-days'
import { failureWords } from '@/locales/zh-cn/failures'
import { trackText as t } from '@/locales/zh-cn/track'
import { formatDayNear, formatInstant } from '@/shared/format-date'
import { go, restart } from '@/shared/navigation'
import { routes } from '@/shared/routes'
import { useStores } from '@/stores/context'
import { useCase } from '@/stores/use-case'
import { usePageFrame } from '@/stores/use-page-frame'
import { headline, waitingLine } from './case-headline'
import { Contacts, Events, Notices } from './case-parts'
import { chartDays, lanesOf } from './chart-lanes'
import { DeferredNotices } from './deferred-notice'
import { Reapply } from './reapply'
import './track.scss'

const YourTurn = observer(({ serviceCase }: { serviceCase: ServiceCase }) => {
  const { today } = useStores().catalogue
  const notice = serviceCase.corrections.find((one) => one.state === 'open')
  if (!notice) return null
  const pages = notice.points.filter((point) => point.kind === 'material').length
  const departments = [...new Set(notice.points.map((point) => point.departmentName))].join('、')
  return (
    <Notice
      tone="amber" title={t.correctTitle(pages, notice.points.length - pages)} text={t.correctDue(formatDayNear(notice.dueOn, today), departments)}
      action={{ text: t.correctNow, onPress: () => go(routes.correction(serviceCase.caseNumber)) }}
    />
  )
})

const Results = ({ serviceCase }: { serviceCase: ServiceCase }) => {
  if (serviceCase.results.length === 0) return null
  return (
    <Card>
      <View className="case__headline">{t.resultsReady(serviceCase.results.length)}</View>
      <View className="case__below"><Button look="secondary" icon="certificate" text={t.seeResults} onPress={() => go(routes.results(serviceCase.caseNumber))} /></View>
    </Card>
  )
}

const Progress = observer(({ serviceCase }: { serviceCase: ServiceCase }) => {
  const { today, calendar } = useStores().catalogue
  const lanes = lanesOf(serviceCase)
  const done = serviceCase.itemCases.filter((item) => item.finishedOn !== undefined).length
  const { first, last } = chartDays(lanes, today)
  const guessed = calendar.value !== undefined && !isPublished(calendar.value, last)
  return (
    <Card>
      <View className="case__headline">{headline(serviceCase, today)}</View>
      <View className="case__line">{`${t.doneOf(done, serviceCase.itemCases.length)} · ${waitingLine(serviceCase)}`}</View>
      <CaseChart label={t.lanesLabel} lanes={lanes} first={first} last={last} today={today} />
      {guessed && <View className="case__line">{t.unpublishedYear}</View>}
      <View className="case__line">{t.asOf(formatInstant(serviceCase.asOf))}</View>
    </Card>
  )
})

const Withdraw = observer(({ serviceCase }: { serviceCase: ServiceCase }) => {
  const { cases } = useStores()
  const [asking, setAsking] = useState(false)
  if (!serviceCase.withdrawable) return null
  return (
    <View className="case__withdraw">
      <Button look="quiet" text={t.withdraw} onPress={() => setAsking(true)} />
      <ConfirmDialog
        open={asking} title={t.withdrawTitle} text={t.withdrawText} confirm={{ text: t.withdrawYes, danger: true }} cancel={t.keepGoing}
        onCancel={() => setAsking(false)} onConfirm={() => { setAsking(false); void cases.withdraw(serviceCase.caseNumber) }}
      />
    </View>
  )
})

const Body = ({ serviceCase }: { serviceCase: ServiceCase }) => (
  <View className="track">
    <YourTurn serviceCase={serviceCase} />
    <DeferredNotices serviceCase={serviceCase} />
    <Reapply serviceCase={serviceCase} />
    <Results serviceCase={serviceCase} />
    {serviceCase.stage === 'concluded' && serviceCase.ratings.every((rating) => rating.byDefault) && (
      <Button look="secondary" icon="star-none" text={t.rateNow} onPress={() => go(routes.rating(serviceCase.caseNumber))} />
    )}
    <Progress serviceCase={serviceCase} />
    <Events events={serviceCase.events} />
    <Notices serviceCase={serviceCase} />
    <Contacts serviceCase={serviceCase} />
    <Withdraw serviceCase={serviceCase} />
  </View>
)

/** One case: where it is, whom it waits for, every department's lane, events, notices, people to call. */
export const CaseScreen = observer(({ caseNumber }: { caseNumber?: string }) => {
  const frame = usePageFrame()
  const { cases } = useStores()
  const loadable = useCase(caseNumber)
  const serviceCase = loadable?.value
  const failure = loadable?.failure
  const gone = !caseNumber || failure?.kind === 'not-found'
  return (
    <Page {...frame} title={serviceCase?.packageName ?? t.caseTitle} quiet={serviceCase?.tone === 'quiet'}>
      {serviceCase && <Body serviceCase={serviceCase} />}
      {!serviceCase && gone && <ErrorState title={t.unknownCaseTitle} text={t.unknownCase} action={{ text: t.toCases, onPress: () => restart(routes.cases()) }} />}
      {!serviceCase && !gone && failure && <ErrorState {...failureWords(failure)} onRetry={() => { void cases.loadCase(caseNumber) }} />}
      {!serviceCase && !gone && !failure && <Skeleton rows={6} />}
    </Page>
  )
})

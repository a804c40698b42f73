import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import type { CaseResult, ServiceCase } from '@types-contract/contract'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { EmptyState } from '@/components/empty-state/empty-state'
import { ErrorState } from '@/components/error-state/error-state'
import { Footer } from '@/components/footer/footer'
import { Page } from '@/components/page/page'
import { Skeleton } from '@/components/skeleton/skeleton'
import { Tag } from '@/components/tag/tag'
import { mayRate, ratingGiven } from '@/domain/case-state/may-rate'
import { rateText } from '@/locales/zh-cn/rate'
import { trackText as t } from '@/locales/zh-cn/track'
import { formatInstant } from '@/shared/format-date'
import { go, restart } from '@/shared/navigation'
import { routes } from '@/shared/routes'
import { useCase } from '@/stores/use-case'
import { usePageFrame } from '@/stores/use-page-frame'
import './track.scss'

const PickUp = ({ pickUp }: { pickUp: NonNullable<CaseResult['pickUp']> }) => (
  <View className="result__part">
    <View className="result__label">{t.pickUp}</View>
    <View className="result__code">{pickUp.code}</View>
    <View className="result__label">{`${t.pickUpPlace}：${pickUp.place}`}</View>
    <View className="result__label">{pickUp.hours ?? t.hoursToVerify}</View>
  </View>
)

const Parcel = ({ parcel }: { parcel: NonNullable<CaseResult['parcel']> }) => (
  <View className="result__part">
    <View className="result__label">{`${t.parcel}：${t.parcelNumber(parcel.carrier, parcel.trackingNumber)}`}</View>
    {parcel.events.map((event) => <View key={event.at} className="result__label">{`${formatInstant(event.at)} ${event.text}`}</View>)}
  </View>
)

const FORMS = {
  'electronic-certificate': { text: t.certificate, icon: 'certificate' }, paper: { text: t.pickUp, icon: 'parcel' }, payment: { text: t.paid, icon: 'check' },
  message: { text: t.message, icon: 'info' }
} as const

const Result = ({ result }: { result: CaseResult }) => {
  const form = FORMS[result.form]
  return (
    <Card>
      <View className="case-card__top">
        <View className="case-card__name">{result.name}</View>
        <Tag tone="green" icon={form.icon} text={form.text} />
      </View>
      <View className="case-card__line">{`${result.departmentName} · ${formatInstant(result.availableAt)}`}</View>
      {result.detail && <View className="case-card__line">{result.detail}</View>}
      {result.pickUp && <PickUp pickUp={result.pickUp} />}
      {result.parcel && <Parcel parcel={result.parcel} />}
      {result.certificateId && <Button look="secondary" text={t.showCertificate} label={`${t.showCertificate} ${result.name}`} onPress={() => go(routes.certificate(result.certificateId ?? ''))} />}
    </Card>
  )
}

const Body = ({ serviceCase }: { serviceCase: ServiceCase }) => (serviceCase.results.length === 0
  ? <EmptyState icon="certificate" title={t.noResultsTitle} text={t.noResults} />
  : <View className="track">{serviceCase.results.map((result) => <Result key={result.resultId} result={result} />)}</View>)

/** Everything the applicant gets: certificates to show, codes to pick up, parcels, payments. */
export const ResultsScreen = observer(({ caseNumber }: { caseNumber?: string }) => {
  const frame = usePageFrame()
  const serviceCase = useCase(caseNumber)
  const found = serviceCase?.value
  const given = found && ratingGiven(found.ratings)
  const rate = found && mayRate(found.itemCases) && <Footer primary={{ text: given ? t.rated(rateText.grades[given.grade]) : t.rateNow, onPress: () => go(routes.rating(found.caseNumber)) }} />
  return (
    <Page {...frame} title={t.resultsTitle} quiet={found?.tone === 'quiet'} bottom={rate}>
      {found && <Body serviceCase={found} />}
      {!found && serviceCase?.loading && <Skeleton rows={4} />}
      {!found && !serviceCase?.loading && <ErrorState title={t.unknownCaseTitle} text={t.unknownCase} action={{ text: t.toCases, onPress: () => restart(routes.cases()) }} />}
    </Page>
  )
})

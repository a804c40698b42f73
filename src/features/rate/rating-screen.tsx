import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useEffect, useMemo, useState } from 'react'
import type { ServiceCase } from '@types-contract/contract'
import { Card } from '@/components/card/card'
import { ErrorState } from '@/components/error-state/error-state'
import { Footer } from '@/components/footer/footer'
import { ListRow } from '@/components/list-row/list-row'
import { Notice } from '@/components/notice/notice'
import { Page } from '@/components/page/page'
import { Skeleton } from '@/components/skeleton/skeleton'
import { mayRate } from '@/domain/case-state/may-rate'
import { trackText } from '@/locales/zh-cn/track'
import { rateText as t } from '@/locales/zh-cn/rate'
import { formatDay } from '@/shared/format-date'
import { back, restart } from '@/shared/navigation'
import { routes } from '@/shared/routes'
import { useStores } from '@/stores/context'
import type { RatingStore } from '@/stores/rating-store'
import { useCase } from '@/stores/use-case'
import { usePageFrame } from '@/stores/use-page-frame'
import { Comment, FollowUp, Grades, Reasons } from './rating-parts'
import './rate.scss'

const subtitle = (serviceCase: ServiceCase): string => (serviceCase.concludedAt
  ? t.doneOn(serviceCase.packageName, formatDay(serviceCase.concludedAt.slice(0, 10)))
  : t.soFar(serviceCase.packageName))

/** The departments that have done their part; the others are offered when they have. */
const departmentsOf = ({ itemCases }: ServiceCase): { id: string, name: string }[] => {
  const names = new Map(itemCases.map((item) => [item.departmentId, item.departmentName]))
  return [...names].map(([id, name]) => ({ id, name })).filter(({ id }) => mayRate(itemCases, id))
}

const ByDepartment = observer(({ store, serviceCase }: { store: RatingStore, serviceCase: ServiceCase }) => {
  const [open, setOpen] = useState(false)
  const departments = departmentsOf(serviceCase)
  if (departments.length === 0) return null
  return (
    <Card>
      <ListRow label={t.byDepartment} value={t.departments(departments.length)} expanded={open} onPress={() => setOpen(!open)} />
      {open && departments.map(({ id, name }) => (
        <View key={id} className="rate__department">
          <View className="rate__name">{name}</View>
          <Grades store={store} departmentId={id} label={name} />
          <FollowUp store={store} departmentId={id} />
        </View>
      ))}
    </Card>
  )
})

const Body = observer(({ store, serviceCase }: { store: RatingStore, serviceCase: ServiceCase }) => {
  const rating = store.ratingOf()
  if (!mayRate(serviceCase.itemCases)) return <Notice tone="blue" title={t.tooEarly} text={t.tooEarlyText} />
  return (
    <View className="rate">
      <Card>
        <View className="rate__subtitle">{subtitle(serviceCase)}</View>
        <View className="rate__question">{t.question}</View>
        <Grades store={store} label={t.facesLabel} />
        {serviceCase.ratings.some((one) => one.byDefault && one.departmentId === undefined) && <View className="rate__hint">{t.byDefault}</View>}
      </Card>
      {store.failure && <Notice tone="red" title={rating ? t.undoFailed : t.failed} text={store.failure.details.words} />}
      {rating && <Notice tone="green" title={t.recorded(t.grades[rating.grade])} />}
      <FollowUp store={store} />
      <Reasons store={store} />
      <Comment store={store} />
      {rating && <ByDepartment store={store} serviceCase={serviceCase} />}
      <View className="rate__hint">{t.voluntary}</View>
    </View>
  )
})

const Bottom = observer(({ store }: { store: RatingStore }) => {
  const rating = store.ratingOf()
  if (!rating) return <Footer primary={{ text: t.later, onPress: back }} />
  return <Footer primary={{ text: t.finish, onPress: back }} secondary={{ text: t.undo, busy: store.busy, onPress: () => { void store.undo() } }} />
})

/** One tap rates; everything after it is optional and can be undone. Never preselected, silence is not praise. */
export const RatingScreen = observer(({ caseNumber }: { caseNumber?: string }) => {
  const frame = usePageFrame()
  const stores = useStores()
  const loadable = useCase(caseNumber)
  const store = useMemo(() => (caseNumber ? stores.rating(caseNumber) : undefined), [stores, caseNumber])
  useEffect(() => { void store?.loadOptions() }, [store])
  const serviceCase = loadable?.value
  return (
    <Page {...frame} title={t.title} quiet={serviceCase?.tone === 'quiet'} bottom={store && serviceCase && mayRate(serviceCase.itemCases) ? <Bottom store={store} /> : undefined}>
      {store && serviceCase && <Body store={store} serviceCase={serviceCase} />}
      {!serviceCase && loadable?.loading && <Skeleton rows={4} />}
      {!serviceCase && !loadable?.loading && (
        <ErrorState title={trackText.unknownCaseTitle} text={trackText.unknownCase} action={{ text: trackText.toCases, onPress: () => restart(routes.cases()) }} />
      )}
    </Page>
  )
})

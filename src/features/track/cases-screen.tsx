import { View } from '@tarojs/components'
import { useDidShow } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import type { ServiceCaseSummary } from '@types-contract/contract'
import { BottomNavigation } from '@/components/bottom-navigation/bottom-navigation'
import { EmptyState } from '@/components/empty-state/empty-state'
import { ErrorState } from '@/components/error-state/error-state'
import { Page } from '@/components/page/page'
import { SectionTitle } from '@/components/section-title/section-title'
import { Skeleton } from '@/components/skeleton/skeleton'
import { failureWords } from '@/locales/zh-cn/failures'
import { trackText as t } from '@/locales/zh-cn/track'
import { go, replace } from '@/shared/navigation'
import { routes } from '@/shared/routes'
import { useStores } from '@/stores/context'
import { usePageFrame } from '@/stores/use-page-frame'
import { CaseCard } from './case-card'
import './track.scss'

const Group = observer(({ title, cases }: { title: string, cases: ServiceCaseSummary[] }) => {
  const { today } = useStores().catalogue
  if (cases.length === 0) return null
  return (
    <View className="track__group">
      <SectionTitle text={title} />
      {cases.map((summary) => <CaseCard key={summary.caseNumber} summary={summary} today={today} />)}
    </View>
  )
})

const List = observer(() => {
  const { cases, session } = useStores()
  const { value, failure, firstLoad } = cases.list
  if (!session.signedIn) return <EmptyState icon="cases" title={t.signInTitle} text={t.signInWhy} action={{ text: t.signIn, onPress: () => go(routes.signIn(routes.cases())) }} />
  if (firstLoad) return <Skeleton rows={4} />
  if (!value) return failure ? <ErrorState {...failureWords(failure)} onRetry={() => { void cases.loadList() }} /> : <Skeleton rows={4} />
  if (value.length === 0) return <EmptyState icon="cases" title={t.noCasesTitle} text={t.noCases} action={{ text: t.find, onPress: () => go(routes.search()) }} />
  return (
    <View className="track">
      <Group title={t.yourTurn} cases={cases.yourTurn} />
      <Group title={t.open} cases={cases.open.filter((one) => !cases.yourTurn.includes(one))} />
      <Group title={t.closed} cases={value.filter((one) => one.waitingFor === 'nobody')} />
    </View>
  )
})

/** 办件: what waits for the person first, then what is under way, then what is done. */
export const CasesScreen = observer(() => {
  const frame = usePageFrame()
  const { cases, session, started } = useStores()
  useDidShow(() => { void started.then(() => (session.signedIn ? cases.loadList() : undefined)) })
  const places = { home: routes.home(), cases: routes.cases(), me: routes.me() }
  return (
    <Page {...frame} onBack={undefined} title={t.casesTitle} bottom={<BottomNavigation current="cases" onGo={(tab) => replace(places[tab])} />}>
      <List />
    </Page>
  )
})

import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { EmptyState } from '@/components/empty-state/empty-state'
import { ErrorState } from '@/components/error-state/error-state'
import { Notice } from '@/components/notice/notice'
import { Page } from '@/components/page/page'
import { Skeleton } from '@/components/skeleton/skeleton'
import { failureWords } from '@/locales/zh-cn/failures'
import { walletText as t } from '@/locales/zh-cn/wallet'
import { go } from '@/shared/navigation'
import { routes } from '@/shared/routes'
import { useStores } from '@/stores/context'
import { useOnShow } from '@/stores/use-on-show'
import { usePageFrame } from '@/stores/use-page-frame'
import { WalletEntryCard } from './wallet-entry-card'
import './me.scss'
import './wallet.scss'

/** More entries than anybody keeps; the tree of a page stays small. */
const MOST = 20

const Entries = observer(() => {
  const { wallet } = useStores()
  const { entries, failure } = wallet
  return (
    <View className="me">
      {failure && <Notice tone="red" title={t.removeFailed} />}
      <View className="wallet__lead">{t.lead}</View>
      {entries.length === 0 && <EmptyState icon="file" title={t.empty} text={t.emptyText} />}
      {entries.slice(0, MOST).map((entry) => <WalletEntryCard key={entry.entryId} entry={entry} />)}
    </View>
  )
})

/** 材料夹: what the person let the government keep, until when, where it was used, and deleting it. */
export const WalletScreen = observer(() => {
  const frame = usePageFrame()
  const { wallet, session, started, catalogue } = useStores()
  const load = (): void => { void started.then(() => wallet.load()) }
  useOnShow(() => { load(); void catalogue.loadList() })
  const { failure } = wallet.list
  return (
    <Page {...frame} title={t.title}>
      {!session.signedIn && <EmptyState icon="lock" title={t.signInTitle} text={t.signInText} action={{ text: t.signIn, onPress: () => go(routes.signIn(routes.wallet())) }} />}
      {session.signedIn && wallet.loaded && <Entries />}
      {session.signedIn && !wallet.loaded && (failure ? <ErrorState {...failureWords(failure)} onRetry={load} /> : <Skeleton rows={4} />)}
    </Page>
  )
})

import { View } from '@tarojs/components'
import { useDidShow } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import { useEffect } from 'react'
import { BottomNavigation, type MainPlace } from '@/components/bottom-navigation/bottom-navigation'
import { Page } from '@/components/page/page'
import { go, replace } from '@/shared/navigation'
import { routes } from '@/shared/routes'
import { useStores } from '@/stores/context'
import { usePageFrame } from '@/stores/use-page-frame'
import { RunningCaseCard, YourTurnCard } from './home/case-card'
import { DraftCard } from './home/draft-card'
import { ElderHome } from './home/elder-home'
import { HomeHeader, HomeSky } from './home/home-header'
import { Neighbours } from './home/neighbours'
import { SearchBox } from './home/search-box'
import { ShelvesCard } from './home/shelves-card'
import './home-screen.scss'

const PLACES: Record<MainPlace, string> = { home: routes.home(), cases: routes.cases(), me: routes.me() }

const StandardHome = ({ onElder }: { onElder(): void }) => (
  <>
    <HomeSky />
    <View className="home">
      <HomeHeader onElder={onElder} />
      <SearchBox />
      <YourTurnCard />
      <DraftCard />
      <RunningCaseCard />
      <ShelvesCard />
      <Neighbours />
    </View>
  </>
)

/** A camera is what phones most often end an app for: whoever starts it again then is taken back to that photograph. */
const useGoOnWithPhoto = (): void => {
  const stores = useStores()
  useEffect(() => {
    void stores.started.then(() => stores.takeWaitingPhoto()).then((place) => {
      if (place) go(routes.captureHome(place))
    })
  }, [stores])
}

/** The first screen: what the phone keeps shows at once, what the server knows follows. */
export const HomeScreen = observer(() => {
  const { started, catalogue, cases, session, settings } = useStores()
  const frame = usePageFrame()
  const { signedIn } = session
  useGoOnWithPhoto()
  useEffect(() => { void catalogue.loadList().then(catalogue.loadSearchIndex) }, [catalogue])
  useEffect(() => { if (signedIn) void started.then(() => cases.loadList()) }, [started, cases, signedIn])
  // Departments may have moved on while other screens lay above.
  useDidShow(() => { if (cases.list.value) void cases.loadList() })
  const switchElder = (elder: boolean) => () => settings.change({ elder })
  return (
    <Page {...frame} onBack={undefined} bare bottom={<BottomNavigation current="home" onGo={(place) => replace(PLACES[place])} />}>
      {frame.elder ? <ElderHome onStandard={switchElder(false)} /> : <StandardHome onElder={switchElder(true)} />}
    </Page>
  )
})

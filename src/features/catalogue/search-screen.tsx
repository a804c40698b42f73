import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useEffect, useState } from 'react'
import { ErrorState } from '@/components/error-state/error-state'
import { Frame } from '@/components/native/frame'
import { TextInput } from '@/components/native/text-input'
import { Page } from '@/components/page/page'
import { Skeleton } from '@/components/skeleton/skeleton'
import type { Found } from '@/domain/search/finder'
import { asksForElderMode } from '@/domain/search/plain-text'
import { catalogueText } from '@/locales/zh-cn/catalogue'
import { failureWords } from '@/locales/zh-cn/failures'
import { useStores } from '@/stores/context'
import { usePageFrame } from '@/stores/use-page-frame'
import type { Catalogue } from '@types-contract/contract'
import { AllPackages } from './search/all-packages'
import { Answers } from './search/answers'
import { ElderOffer } from './search/elder-offer'
import { NothingFound, PackageList } from './search/results'
import type { Audience } from './shelves'
import './search-screen.scss'

const words = catalogueText.search
const LONGEST_QUERY = 40

interface SearchScreenProps {
  /** What the person had typed elsewhere. */
  query?: string
  /** A shelf of the home page. */
  lifeEvent?: string
}

const NOTHING: Found = { packages: [], sure: false }

const Results = observer(({ catalogue, query, lifeEvent }: { catalogue: Catalogue, query: string, lifeEvent: string | undefined }) => {
  const { find } = useStores().catalogue
  const shelf = catalogue.lifeEvents.find(({ id }) => id === lifeEvent)
  const [audience, setAudience] = useState<Audience>(shelf?.audience ?? 'person')
  const asking = query.trim() !== ''
  const found = asking && find ? find(query) : NOTHING
  const nothing = found.packages.length === 0
  const onShelf = shelf && !asking ? catalogue.packages.filter((one) => one.lifeEvent === shelf.id) : []
  const wantsElder = asksForElderMode(query, words.elderNames)
  return (
    <>
      {wantsElder && <ElderOffer />}
      {!nothing && <Answers catalogue={catalogue} found={found} />}
      {asking && nothing && !wantsElder && <NothingFound />}
      {onShelf.length > 0 && <PackageList packages={onShelf} />}
      {nothing && <AllPackages catalogue={catalogue} audience={audience} onAudience={setAudience} />}
    </>
  )
})

/** Types lead to matters at once; nothing typed shows everything there is. */
export const SearchScreen = observer(({ query: initial = '', lifeEvent }: SearchScreenProps) => {
  const { catalogue } = useStores()
  const frame = usePageFrame()
  const [query, setQuery] = useState(initial.slice(0, LONGEST_QUERY))
  const { value, failure, loading } = catalogue.list
  useEffect(() => { void catalogue.loadList().then(catalogue.loadSearchIndex) }, [catalogue])
  return (
    <Page {...frame} title={words.title}>
      <View className="search">
        <Frame id="search" grouped={false} label={words.label} labelText={words.label} className="search__frame" labelClassName="search__label">
          <TextInput id="search" label={words.label} text={query} onText={setQuery} keyboard="search" maxLength={LONGEST_QUERY} placeholder={words.hint} />
        </Frame>
        {value && <Results catalogue={value} query={query} lifeEvent={lifeEvent} />}
        {!value && loading && <Skeleton rows={5} />}
        {!value && failure && <ErrorState {...failureWords(failure)} onRetry={() => { void catalogue.loadList() }} />}
      </View>
    </Page>
  )
})

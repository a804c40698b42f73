import { observer } from 'mobx-react-lite'
import { useEffect } from 'react'
import { ErrorState } from '@/components/error-state/error-state'
import { Page } from '@/components/page/page'
import { Skeleton } from '@/components/skeleton/skeleton'
import { catalogueText } from '@/locales/zh-cn/catalogue'
import { commonText } from '@/locales/zh-cn/common'
import { failureWords } from '@/locales/zh-cn/failures'
import type { Failure } from '@/shared/failures'
import { go, replace } from '@/shared/navigation'
import { routes } from '@/shared/routes'
import { useStores } from '@/stores/context'
import { usePageFrame } from '@/stores/use-page-frame'
import { PackageGuide } from './package/package-guide'
import { WindowOnly } from './package/window-only'

const words = catalogueText.package

const Unknown = () => (
  <ErrorState title={words.notFound.title} text={words.notFound.text} action={{ text: words.notFound.search, onPress: () => replace(routes.search()) }} />
)

const Waiting = observer(({ failure, onRetry }: { failure: Failure | undefined, onRetry(): void }) => {
  const frame = usePageFrame()
  const failed = failure?.kind === 'not-found'
    ? <Unknown />
    : failure && <ErrorState {...failureWords(failure)} onRetry={onRetry} action={{ text: commonText.toWindow, onPress: () => go(routes.hall()) }} />
  return <Page {...frame} title={words.title}>{failed ?? <Skeleton rows={4} />}</Page>
})

const OnePackage = observer(({ packageId, entry }: { packageId: string, entry: string | undefined }) => {
  const { catalogue } = useStores()
  const { value, failure } = catalogue.servicePackage(packageId)
  const listed = catalogue.list.value?.packages.find(({ id }) => id === packageId)
  const load = (): void => {
    void catalogue.loadList()
    void catalogue.loadPackage(packageId)
  }
  useEffect(() => {
    void catalogue.loadList()
    void catalogue.loadPackage(packageId)
  }, [catalogue, packageId])
  if (listed && !listed.available) return <WindowOnly summary={listed} />
  return value ? <PackageGuide servicePackage={value} entry={entry} /> : <Waiting failure={failure} onRetry={load} />
})

interface PackageScreenProps {
  packageId: string | undefined
  /** Which poster or window led here. */
  entry?: string
}

/** The page of one package; a broken link leads to the search. */
export const PackageScreen = observer(({ packageId, entry }: PackageScreenProps) => {
  const frame = usePageFrame()
  if (packageId) return <OnePackage key={packageId} packageId={packageId} entry={entry} />
  return <Page {...frame} title={words.title}><Unknown /></Page>
})

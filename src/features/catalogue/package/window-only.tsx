import { observer } from 'mobx-react-lite'
import { Footer } from '@/components/footer/footer'
import { Notice } from '@/components/notice/notice'
import { Page } from '@/components/page/page'
import { catalogueText } from '@/locales/zh-cn/catalogue'
import { commonText } from '@/locales/zh-cn/common'
import { go } from '@/shared/navigation'
import { routes } from '@/shared/routes'
import { useStores } from '@/stores/context'
import { usePageFrame } from '@/stores/use-page-frame'
import type { ServicePackageSummary } from '@types-contract/contract'
import { PackageHead } from './package-head'

const words = catalogueText.package.unavailable

/** A matter only the window handles yet: says so, and leads there. */
export const WindowOnly = observer(({ summary }: { summary: ServicePackageSummary }) => {
  const { platform } = useStores()
  const frame = usePageFrame()
  const footer = (
    <Footer
      secondary={{ text: commonText.callHotlineShort, onPress: () => { void platform.placeCall(commonText.hotline) } }}
      primary={{ text: commonText.toWindow, onPress: () => go(routes.hall(summary.id)) }}
    />
  )
  return (
    <Page {...frame} bottom={footer}>
      <PackageHead {...summary} />
      <Notice tone="neutral" icon="window" title={words.title} text={words.text} />
    </Page>
  )
})

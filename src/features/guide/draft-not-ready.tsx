import { observer } from 'mobx-react-lite'
import { ErrorState } from '@/components/error-state/error-state'
import { Page } from '@/components/page/page'
import { Skeleton } from '@/components/skeleton/skeleton'
import { commonText } from '@/locales/zh-cn/common'
import { restart } from '@/shared/navigation'
import { routes } from '@/shared/routes'
import { usePageFrame } from '@/stores/use-page-frame'

interface DraftNotReadyProps {
  title: string
  gone: boolean
}

/** A draft that is still being opened, or cannot be: submitted, thrown away, somebody else's, no network. */
export const DraftNotReady = observer(({ title, gone }: DraftNotReadyProps) => {
  const frame = usePageFrame()
  const words = commonText.draftGone
  return (
    <Page {...frame} title={title}>
      {gone
        ? <ErrorState title={words.title} text={words.text} action={{ text: words.cases, onPress: () => restart(routes.cases()) }} />
        : <Skeleton rows={4} />}
    </Page>
  )
})

import { observer } from 'mobx-react-lite'
import { EmptyState } from '@/components/empty-state/empty-state'
import { Page } from '@/components/page/page'
import { guideText } from '@/locales/zh-cn/guide'
import { replace } from '@/shared/navigation'
import { routes } from '@/shared/routes'
import type { DraftStore } from '@/stores/draft-store'
import { usePageFrame } from '@/stores/use-page-frame'

const words = guideText.notice

/** Opened before all questions were answered, or after an answer that leads elsewhere. */
export const Unfinished = observer(({ draft }: { draft: DraftStore }) => {
  const frame = usePageFrame()
  const { stop, estimatedRemaining } = draft.plan.questionnaire
  const title = stop ? words.stoppedTitle : words.unfinishedTitle
  const text = stop ? stop.stop.reason : words.unfinished(Math.max(1, estimatedRemaining))
  return (
    <Page {...frame} title={words.title} quiet={draft.servicePackage.tone === 'quiet'}>
      <EmptyState icon="question" title={title} text={text} action={{ text: words.goOn, onPress: () => replace(routes.question(draft.record.draftId)) }} />
    </Page>
  )
})

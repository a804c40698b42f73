import { observer } from 'mobx-react-lite'
import { guideText } from '@/locales/zh-cn/guide'
import { DraftNotReady } from './draft-not-ready'
import { NoticePage } from './notice/notice-page'
import { Unfinished } from './notice/unfinished'
import { useGuide } from './use-guide'

/** The one-time notice (一次告知) of a draft, once its questions are answered. */
export const NoticeScreen = observer(({ draftId }: { draftId: string | undefined }) => {
  const opened = useGuide(draftId)
  if (opened.kind !== 'ready') return <DraftNotReady title={guideText.notice.title} gone={opened.kind === 'gone'} />
  const { draft } = opened.workbench
  return draft.plan.questionnaire.complete ? <NoticePage draft={draft} /> : <Unfinished draft={draft} />
})

import { observer } from 'mobx-react-lite'
import { guideText } from '@/locales/zh-cn/guide'
import { replace } from '@/shared/navigation'
import { routes } from '@/shared/routes'
import type { DraftStore } from '@/stores/draft-store'
import { DraftNotReady } from './draft-not-ready'
import { QuestionForm } from './question/question-form'
import { StopView } from './question/stop-view'
import { useQuestioning } from './question/use-questioning'
import { returnToNotice } from './return-to-notice'
import { useGuide } from './use-guide'

interface QuestioningProps {
  draft: DraftStore
  asked: string | undefined
}

/** The questions of one draft, one after the other in the same page. */
const Questions = observer(({ draft, asked }: QuestioningProps) => {
  const questioning = useQuestioning(draft, asked)
  const { question, stopped } = questioning
  const { draftId } = draft.record
  const { stop } = draft.plan.questionnaire
  const editing = asked !== undefined
  if (stopped && stop) return <StopView servicePackage={draft.servicePackage} stopped={stop} onBack={questioning.leaveStop} />
  if (!question) return <DraftNotReady title={draft.servicePackage.name} gone />
  const done = (): void => (editing ? returnToNotice(draftId) : replace(routes.notice(draftId)))
  return <QuestionForm draft={draft} questioning={questioning} question={question} editing={editing} onDone={done} />
})

interface QuestionScreenProps {
  draftId: string | undefined
  /** Set when one answer is to be changed; absent when the person goes through all. */
  questionId?: string
}

/** Guided questions (情形引导): from the situation to the plan. */
export const QuestionScreen = observer(({ draftId, questionId }: QuestionScreenProps) => {
  const opened = useGuide(draftId)
  if (opened.kind !== 'ready') return <DraftNotReady title={guideText.question.title} gone={opened.kind === 'gone'} />
  return <Questions key={opened.workbench.draft.record.draftId} draft={opened.workbench.draft} asked={questionId} />
})

import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { jumpTo } from '@/components/native/jump'
import { Press } from '@/components/native/press'
import { List, ListItem } from '@/components/native/semantic'
import { Notice } from '@/components/notice/notice'
import type { Tone } from '@/components/tag/tag'
import { applyText } from '@/locales/zh-cn/apply'
import { failureWords } from '@/locales/zh-cn/failures'
import { go, replace, restart } from '@/shared/navigation'
import { routes } from '@/shared/routes'
import { useStores } from '@/stores/context'
import type { SubmissionState } from '@/stores/submission-store'
import type { Workbench } from '@/stores/workbench'
import { reviewProblems, type ReviewProblem } from './review-problems'

const t = applyText.review
export const PROBLEMS_ID = 'review-problems'

const lead = ({ place }: ReviewProblem): void => {
  if (place.kind === 'here') jumpTo(place.id)
  else go(place.url)
}

const Links = ({ problems }: { problems: readonly ReviewProblem[] }) => (
  <List>
    {problems.map((problem) => (
      <ListItem key={problem.text}>
        <Press className="review-problems__link" aria={{ role: 'link' }} onPress={() => lead(problem)}>{problem.text}</Press>
      </ListItem>
    ))}
  </List>
)

/** Everything that is missing, all at once, each line leading to its place. 依据: 行政许可法第32条 (一次告知). */
export const ProblemsNotice = ({ problems, tone }: { problems: readonly ReviewProblem[], tone: Tone }) => (
  <View id={PROBLEMS_ID}>
    {problems.length > 0 && <Notice tone={tone} title={t.problemsTitle(problems.reduce((total, { count }) => total + count, 0))}><Links problems={problems} /></Notice>}
  </View>
)

/** Sent, and no answer came: it will be asked again with the same number. */
const Unknown = observer(({ workbench: { submission, draft }, state }: { workbench: Workbench, state: Extract<SubmissionState, { kind: 'unknown' }> }) => {
  const expired = state.failure.kind === 'session-expired' || state.failure.kind === 'not-signed-in'
  const action = expired
    ? { text: t.signIn, onPress: () => replace(routes.signIn(routes.review(draft.record.draftId))) }
    : { text: t.confirmNow, onPress: () => { void submission.resume() } }
  return <Notice tone="amber" live title={t.unknownTitle} text={expired ? t.unknownSignIn : t.unknownText} action={action} />
})

const Refused = observer(({ workbench: { draft }, state }: { workbench: Workbench, state: Extract<SubmissionState, { kind: 'refused' }> }) => {
  const { workbenches } = useStores()
  const { failure, problems } = state
  const words = failureWords(failure)
  const takeVersion = async (): Promise<void> => {
    await draft.keeper.flush()
    workbenches.close(draft.record.draftId)
    replace(routes.tasks(draft.record.draftId))
  }
  switch (failure.kind) {
    case 'duplicate': return <Notice tone="amber" live title={words.title} text={t.duplicateText} action={{ text: t.seeCases, onPress: () => restart(routes.cases()) }} />
    case 'stale-version': return <Notice tone="amber" live title={words.title} text={t.staleText} action={{ text: t.staleAction, onPress: () => { void takeVersion() } }} />
    default: return <Notice tone="red" title={t.refusedTitle} text={problems.length > 0 ? t.refusedText : words.text}><Links problems={reviewProblems(problems, draft)} /></Notice>
  }
})

/** How handing in stands, once it was tried. */
export const SubmissionNotice = observer(({ workbench }: { workbench: Workbench }) => {
  const { state } = workbench.submission
  switch (state.kind) {
    case 'unknown': return <Unknown workbench={workbench} state={state} />
    case 'refused': return <Refused workbench={workbench} state={state} />
    case 'sending': return <Notice tone="blue" live icon="upload" title={t.submitting} />
    case 'idle': case 'done': return null
  }
})

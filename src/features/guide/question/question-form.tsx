import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useEffect, useRef, useState } from 'react'
import { Footer } from '@/components/footer/footer'
import { jumpTo } from '@/components/native/jump'
import { Page } from '@/components/page/page'
import { ProgressBar } from '@/components/progress-bar/progress-bar'
import { guideText } from '@/locales/zh-cn/guide'
import { back } from '@/shared/navigation'
import type { DraftStore } from '@/stores/draft-store'
import { usePageFrame } from '@/stores/use-page-frame'
import type { Question } from '@types-contract/contract'
import { AnswerField } from './answer-field'
import { ChangeNote } from './change-note'
import { DecidedCard } from './decided-card'
import type { Questioning } from './use-questioning'
import './question-form.scss'

const words = guideText.question

interface QuestionFormProps {
  draft: DraftStore
  questioning: Questioning
  question: Question
  /** Came from the notice to change one answer. */
  editing: boolean
  onDone(): void
}

/** A new question in the same place: bring it into view and, on the H5, into focus. */
const useArrival = ({ id, kind }: Question): void => {
  const shown = useRef(id)
  useEffect(() => {
    if (shown.current === id) return
    shown.current = id
    jumpTo(kind === 'number' ? 'answer' : 'answer-group')
  }, [id, kind])
}

const missingWords = ({ kind }: Question): string => {
  if (kind === 'number') return words.numberFirst
  return kind === 'multiple' ? words.chooseSome : words.chooseFirst
}

const verbOf = (complete: boolean, editing: boolean, last: boolean): string => {
  if (!complete || (!editing && !last)) return words.next
  return editing ? words.changed : words.finish
}

/** Questions left after this one, those that may still appear included. */
const leftOf = ({ plan }: DraftStore, { position, answer }: Questioning): number => {
  const { visible, estimatedRemaining } = plan.questionnaire
  return Math.max(visible.length - position, answer === undefined ? estimatedRemaining - 1 : estimatedRemaining)
}

/** Going on: out of the package, back to the notice, or to the next question. */
const useGoOn = ({ draft, questioning, question, editing, onDone }: QuestionFormProps, ready: boolean, complain: () => void) => () => {
  const { complete, stop } = draft.plan.questionnaire
  const { following } = questioning
  if (!ready) complain()
  else if (stop?.question.id === question.id) questioning.showStop()
  else if (editing && complete) onDone()
  else if (following) questioning.show(following.id)
  else if (stop) questioning.show(stop.question.id)
  else onDone()
}

/** One question: what is asked, why, the cards, and what is decided so far. */
export const QuestionForm = observer((props: QuestionFormProps) => {
  const { draft, questioning, question, editing } = props
  const frame = usePageFrame()
  const [unreadable, setUnreadable] = useState<string>()
  const [refused, setRefused] = useState<string>()
  useArrival(question)
  const { servicePackage, plan } = draft
  const { following, previous, position, answer } = questioning
  const left = leftOf(draft, questioning)
  const missing = answer === undefined || unreadable === question.id
  const goOn = useGoOn(props, !missing, () => setRefused(question.id))
  const goBack = (): void => (previous && !editing ? questioning.show(previous.id) : back())
  const footer = (
    <Footer
      secondary={previous && !editing ? { text: words.previous, onPress: goBack } : undefined}
      primary={{ text: verbOf(plan.questionnaire.complete, editing, following === undefined), onPress: goOn }}
    />
  )
  return (
    <Page {...frame} title={servicePackage.name} quiet={servicePackage.tone === 'quiet'} onBack={goBack} actions={[{ text: words.leave, onPress: back }]} bottom={footer}>
      <View>
        <ProgressBar bare label={words.progress} percent={(100 * position) / (position + left)} />
        <View className="question__position">{words.position(position, left)}</View>
      </View>
      <AnswerField
        key={question.id} question={question} answer={answer} error={missing && refused === question.id ? missingWords(question) : undefined}
        onAnswer={(given) => { setUnreadable(undefined); draft.answer(question.id, given) }} onUnreadable={() => setUnreadable(question.id)}
      />
      {question.toVerify && <View className="question__verify">{words.toVerify(question.toVerify)}</View>}
      {questioning.change && <ChangeNote servicePackage={servicePackage} change={questioning.change} />}
      <DecidedCard servicePackage={servicePackage} plan={plan} />
    </Page>
  )
})

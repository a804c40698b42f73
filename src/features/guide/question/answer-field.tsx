import { OptionGroup } from '@/components/option/option-group'
import type { Answers, Question } from '@types-contract/contract'
import { answerOf, chosenCards, choicesOf } from './chosen'
import { NumberField } from './number-field'

interface AnswerFieldProps {
  question: Question
  answer: Answers[string] | undefined
  error: string | undefined
  onAnswer(answer: Answers[string]): void
  /** What stands in the number field is no answer. */
  onUnreadable(): void
}

/** The place where the answer is given: cards, or a number with its unit. */
export const AnswerField = ({ question, answer, error, onAnswer, onUnreadable }: AnswerFieldProps) => {
  if (question.kind === 'number') {
    return (
      <NumberField
        question={question} answer={answer} error={error}
        onRead={(reading) => (reading.kind === 'number' ? onAnswer(reading.value) : onUnreadable())}
      />
    )
  }
  const choose = (cards: string[]): void => {
    const chosen = answerOf(question, cards)
    if (chosen !== undefined) onAnswer(chosen)
  }
  return (
    <OptionGroup
      id="answer" kind={question.kind} legend={question.text} hint={question.why} error={error}
      choices={choicesOf(question)} chosen={chosenCards(answer)} onChoose={choose}
    />
  )
}

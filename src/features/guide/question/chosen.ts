import type { Answers, Question } from '@types-contract/contract'
import type { Choice } from '@/components/option/option.types'
import { guideText } from '@/locales/zh-cn/guide'

/** The card that says: none of these. It never travels; the answer is an empty list. */
const NONE = 'none-of-these'

/** The answer cards of a question; several to choose from end with one for none. */
export const choicesOf = ({ kind, options = [], noneText }: Question): Choice[] => {
  const cards: Choice[] = options.map(({ id, text, hint }) => ({ id, text, note: hint }))
  return kind === 'multiple' ? [...cards, { id: NONE, text: noneText ?? guideText.question.none, exclusive: true }] : cards
}

/** Which cards an answer marks. */
export const chosenCards = (answer: Answers[string] | undefined): string[] => {
  if (answer === undefined || typeof answer === 'number') return []
  if (!Array.isArray(answer)) return [answer]
  return answer.length === 0 ? [NONE] : answer
}

/** The answer marked cards make; nothing marked on a question with one answer makes none. */
export const answerOf = ({ kind }: Question, cards: readonly string[]): Answers[string] | undefined =>
  (kind === 'multiple' ? cards.filter((id) => id !== NONE) : cards[0])

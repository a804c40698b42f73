import type { Answers, Question } from '@types-contract/contract'
import { commonText } from '@/locales/zh-cn/common'
import { guideText } from '@/locales/zh-cn/guide'

/** An answer as the person gave it, in the words of its options. */
export function answerText(question: Question, answer: Answers[string] | undefined): string {
  if (answer === undefined) return guideText.notice.noAnswer
  if (typeof answer === 'number') return guideText.notice.number(answer, question.unit ?? '')
  const chosen = Array.isArray(answer) ? answer : [answer]
  if (chosen.length === 0) return question.noneText ?? guideText.question.none
  return (question.options ?? []).filter((option) => chosen.includes(option.id)).map((option) => option.text).join(commonText.listSeparator)
}

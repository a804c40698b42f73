import { useState } from 'react'
import type { Answers, Question } from '@types-contract/contract'
import type { Plan } from '@/domain/plan/plan'
import { comparePlans, type PlanChange } from '@/domain/plan/what-changes'
import type { DraftStore } from '@/stores/draft-store'

/** Which question stands on the screen, and what the plan was when it came there. */
interface Place {
  questionId: string | undefined
  /** The person pressed on after an answer that leads out of the package. */
  stopped: boolean
  planBefore: Plan
}

/** Going through the questions in place, without a page on top of a page. Read it inside an observer. */
export interface Questioning {
  question: Question | undefined
  answer: Answers[string] | undefined
  /** 1 for the first visible question. */
  position: number
  stopped: boolean
  /** What another answer to an answered question changed. */
  change: PlanChange | undefined
  /** The question after this one, or the first still open. */
  following: Question | undefined
  previous: Question | undefined
  show(questionId: string): void
  showStop(): void
  leaveStop(): void
}

function startOf({ plan, content }: DraftStore, asked: string | undefined): Place {
  const { visible, next, stop } = plan.questionnaire
  const wanted = visible.find(({ id }) => id === asked)
  if (wanted) return { questionId: wanted.id, stopped: false, planBefore: plan }
  const resumed = stop?.question ?? next ?? visible[visible.length - 1]
  return { questionId: resumed?.id, stopped: stop !== undefined && content.answers[stop.question.id] !== undefined, planBefore: plan }
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

/** Begins at the question asked for, else where the person stopped. */
export const useQuestioning = (draft: DraftStore, asked: string | undefined): Questioning => {
  const [place, setPlace] = useState(() => startOf(draft, asked))
  const { visible, next, answers } = draft.plan.questionnaire
  const at = visible.findIndex(({ id }) => id === place.questionId)
  const question = visible[at]
  const answer = question && answers[question.id]
  const before = question && place.planBefore.questionnaire.answers[question.id]
  const changed = before !== undefined && !same(before, answer)
  const move = (questionId: string | undefined, stopped: boolean): void => setPlace({ questionId, stopped, planBefore: draft.plan })
  return {
    question, answer, position: at + 1, stopped: place.stopped,
    change: changed ? comparePlans(place.planBefore, draft.plan) : undefined,
    following: visible[at + 1] ?? next,
    previous: visible[at - 1],
    show: (questionId) => move(questionId, false),
    showStop: () => move(place.questionId, true),
    leaveStop: () => move(place.questionId, false)
  }
}

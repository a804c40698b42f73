import type { Answers, Option, Question, ServicePackage, Stop } from '@types-contract/contract'
import { canHold } from '../conditions/can-hold'
import { holds } from '../conditions/evaluate'
import { ownEntry, type AnswerValue, type Lookup } from '../conditions/lookup'
import { solveOnce } from '../conditions/solve-once'
import { validAnswer } from './valid-answer'

/** The guided questionnaire (情形引导) as it stands after the answers given. */
export interface Questionnaire {
  /** In the author's order, with the options that are offered now. */
  visible: Question[]
  /** Only answers that count: of visible questions, naming options that exist. */
  answers: Answers
  /** The first visible question without an answer; none after an answer that leads out of the package. */
  next?: Question
  /** The first answer that leads out of the package. */
  stop?: { question: Question, option: Option, stop: Stop }
  /** Everything visible is answered and nothing leads out. */
  complete: boolean
  answeredCount: number
  /** Questions still to come: those visible, and every second of those that may yet appear, rounded up. */
  estimatedRemaining: number
}

/** What the questions ask about each other, each solved once. */
interface Solution {
  lookup: Lookup
  isVisible(questionId: string): boolean
  /** A question with the options that are offered after these answers. */
  asAsked(question: Question): Question
}

function solveQuestions(questions: Question[], given: Answers, today: string): Solution {
  const byId = new Map(questions.map((question) => [question.id, question]))
  const isVisible = solveOnce((id) => {
    const question = byId.get(id)
    return question !== undefined && holds(question.visibleWhen, lookup)
  }, false)
  const answer = solveOnce<AnswerValue | undefined>((id) => {
    const question = byId.get(id)
    return question && isVisible(id) ? validAnswer(asAsked(question), ownEntry(given, id)) : undefined
  }, undefined)
  const asAsked = (question: Question): Question => {
    const { options = [] } = question
    const offered = options.filter((option) => holds(option.when, lookup))
    return offered.length === options.length ? question : { ...question, options: offered }
  }
  const lookup: Lookup = { answer, value: () => undefined, hasItem: () => false, dataSharing: true, today }
  return { lookup, isVisible, asAsked }
}

function findStop(visible: Question[], lookup: Lookup): Questionnaire['stop'] {
  for (const question of visible) {
    const answer = lookup.answer(question.id)
    const chosen = Array.isArray(answer) ? answer : [answer]
    const option = question.options?.find((one) => one.stop && chosen.includes(one.id))
    if (option?.stop) return { question, option, stop: option.stop }
  }
  return undefined
}

/** How many hidden questions an answer still to be given may bring up. */
function countPossible(questions: Question[], { lookup, isVisible }: Solution): number {
  const byId = new Map(questions.map((question) => [question.id, question]))
  const mayAppear = solveOnce((id) => !isVisible(id) && canHold(byId.get(id)?.visibleWhen, lookup, isOpen), false)
  const isOpen = (id: string): boolean => byId.has(id) && lookup.answer(id) === undefined && (isVisible(id) || mayAppear(id))
  return questions.filter((question) => mayAppear(question.id)).length
}

/**
 * Resolves which questions are visible and what of the answers counts. Visibility hangs on other
 * answers and is solved to a fixed point: an answer under a hidden question never counts.
 */
export function resolveQuestions(servicePackage: ServicePackage, given: Answers, today: string): Questionnaire {
  const { questions } = servicePackage
  const solution = solveQuestions(questions, given, today)
  const visible = questions.filter((question) => solution.isVisible(question.id)).map(solution.asAsked)
  const unanswered = visible.filter((question) => solution.lookup.answer(question.id) === undefined)
  const answers: Answers = {}
  for (const { id } of visible) {
    const answer = solution.lookup.answer(id)
    if (answer !== undefined) answers[id] = answer
  }
  const stop = findStop(visible, solution.lookup)
  return {
    visible, answers, stop,
    next: stop ? undefined : unanswered[0],
    complete: unanswered.length === 0 && !stop,
    answeredCount: visible.length - unanswered.length,
    estimatedRemaining: stop || unanswered.length === 0 ? 0 : unanswered.length + Math.ceil(countPossible(questions, solution) / 2)
  }
}

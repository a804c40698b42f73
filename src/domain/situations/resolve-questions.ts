import type { Answers, Option, Question, ServicePackage, Stop } from '@types-contract/contract'
import { evaluate } from '../conditions/evaluate'
import type { Facts } from '../facts'

/** The guided questionnaire (情形引导) as it stands after the answers given. */
export interface Questionnaire {
  visible: Question[]
  /** Only answers that count: of visible questions, naming options that exist. */
  answers: Answers
  /** The first visible question without an answer. */
  next?: Question
  /** The answer that leads out of the package. */
  stop?: { question: Question, option: Option, stop: Stop }
  complete: boolean
  answeredCount: number
  estimatedRemaining: number
}

type Answer = Answers[string]

function validAnswer(question: Question, answer: Answer | undefined): Answer | undefined {
  const known = (id: string): boolean => (question.options ?? []).some((option) => option.id === id)
  switch (question.kind) {
    case 'single': return typeof answer === 'string' && known(answer) ? answer : undefined
    case 'multiple': return Array.isArray(answer) ? answer.filter(known) : undefined
    case 'number': return typeof answer === 'number' && Number.isFinite(answer) ? answer : undefined
  }
}

const factsWith = (answers: Answers, today: string): Facts => ({ answers, values: {}, itemIds: new Set(), dataSharing: true, today })

function stopOf(question: Question, answer: Answer | undefined): Questionnaire['stop'] {
  const chosen = Array.isArray(answer) ? answer : [answer]
  const option = (question.options ?? []).find((one) => one.stop && chosen.includes(one.id))
  return option?.stop ? { question, option, stop: option.stop } : undefined
}

/** One pass over the questions in their order; repeated until nothing moves, because a later question may show an earlier one. */
function pass(questions: Question[], given: Answers, counted: Answers, today: string): { visible: Question[], answers: Answers } {
  let answers: Answers = {}
  const visible = questions.filter((question) => {
    const shown = evaluate(question.visibleWhen, factsWith({ ...counted, ...answers }, today))
    const answer = shown ? validAnswer(question, given[question.id]) : undefined
    if (answer !== undefined) answers = { ...answers, [question.id]: answer }
    return shown
  })
  return { visible, answers }
}

const sameKeys = (a: Answers, b: Answers): boolean => Object.keys(a).join() === Object.keys(b).join()

/** Resolves which questions are visible, to a fixed point: an answer under a hidden question never counts. */
export function resolveQuestions(servicePackage: ServicePackage, given: Answers, today: string): Questionnaire {
  let current = pass(servicePackage.questions, given, {}, today)
  for (let round = 0; round < servicePackage.questions.length; round += 1) {
    const next = pass(servicePackage.questions, given, current.answers, today)
    const settled = sameKeys(next.answers, current.answers) && next.visible.length === current.visible.length
    current = next
    if (settled) break
  }
  const { visible, answers } = current
  const unanswered = visible.filter((question) => answers[question.id] === undefined)
  const stop = visible.map((question) => stopOf(question, answers[question.id])).find((one) => one !== undefined)
  return {
    visible, answers, next: unanswered[0], stop, complete: unanswered.length === 0 && !stop,
    answeredCount: visible.length - unanswered.length, estimatedRemaining: unanswered.length
  }
}

import type { Answers, Condition, Question, ServicePackage } from '@types-contract/contract'
import { conditionsOf } from '@/domain/conditions/references'
import { kindOf } from '@/domain/conditions/kinds'
import { resolveQuestions, type Questionnaire } from '@/domain/situations/resolve-questions'

/** Up to this many combinations every one is walked; beyond it, as many random ones as `SAMPLES`. */
const MOST_COMBINATIONS = 200_000
const SAMPLES = 20_000

type Answer = Answers[string]

/** What a walk saw. */
export interface Walk {
  /** Every combination was walked, none sampled. */
  whole: boolean
  combinations: number
}

/**
 * Walks the questionnaire the way people do, question by question, and shows every way it can end:
 * complete, or stopped by an option that leads out of the package.
 */
export function walkAnswers(servicePackage: ServicePackage, visit: (questionnaire: Questionnaire) => void): Walk {
  const choices = new Map(servicePackage.questions.map((question) => [question.id, answersTo(question, servicePackage)]))
  const product = [...choices.values()].reduce((total, answers) => total * Math.max(1, answers.length), 1)
  const resolve = (answers: Answers) => resolveQuestions(servicePackage, answers, servicePackage.effectiveFrom)
  return product <= MOST_COMBINATIONS ? walkAll(resolve, choices, visit) : walkSome(resolve, choices, visit)
}

type Resolve = (answers: Answers) => Questionnaire
type Choices = ReadonlyMap<string, readonly Answer[]>

function walkAll(resolve: Resolve, choices: Choices, visit: (questionnaire: Questionnaire) => void): Walk {
  let combinations = 0
  const step = (answers: Answers): void => {
    const questionnaire = resolve(answers)
    const { next, stop } = questionnaire
    if (stop || !next) {
      combinations += 1
      return visit(questionnaire)
    }
    for (const answer of choices.get(next.id) ?? []) step({ ...answers, [next.id]: answer })
  }
  step({})
  return { whole: true, combinations }
}

function walkSome(resolve: Resolve, choices: Choices, visit: (questionnaire: Questionnaire) => void): Walk {
  const random = steadyRandom()
  for (let sample = 0; sample < SAMPLES; sample += 1) {
    let questionnaire = resolve({})
    while (questionnaire.next && !questionnaire.stop) {
      const { id } = questionnaire.next
      const answers = choices.get(id) ?? []
      const answer = answers[Math.floor(random() * answers.length)]
      if (answer === undefined) break
      questionnaire = resolve({ ...questionnaire.answers, [id]: answer })
    }
    visit(questionnaire)
  }
  return { whole: false, combinations: SAMPLES }
}

/** The same numbers on every run, so that a finding does not come and go. */
function steadyRandom(): () => number {
  let state = 20230523
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

function answersTo(question: Question, servicePackage: ServicePackage): Answer[] {
  const options = (question.options ?? []).map(({ id }) => id)
  switch (question.kind) {
    case 'single': return options
    case 'multiple': return subsets(options)
    case 'number': return numbersAround(question, servicePackage)
  }
}

function subsets(options: readonly string[]): string[][] {
  return options.reduce<string[][]>((sets, option) => [...sets, ...sets.map((set) => [...set, option])], [[]])
}

/** The numbers on both sides of every limit that some condition draws. */
function numbersAround({ id, min, max }: Question, servicePackage: ServicePackage): number[] {
  const limits = conditionsOf(servicePackage).flatMap((condition) => limitsOn(id, condition))
  const numbers = [min ?? 0, ...(max === undefined ? [] : [max]), ...limits.flatMap((limit) => [limit - 1, limit, limit + 1])]
  return [...new Set(numbers)].filter((number) => number >= (min ?? -Infinity) && number <= (max ?? Infinity))
}

function limitsOn(questionId: string, condition: Condition): number[] {
  const one = kindOf(condition)
  if (one.kind === 'all' || one.kind === 'any') return one.parts.flatMap((part) => limitsOn(questionId, part))
  if (one.kind === 'not') return limitsOn(questionId, one.part)
  if (one.kind !== 'answer' || one.answer.answer !== questionId) return []
  return [one.answer.atLeast, one.answer.atMost].filter((limit): limit is number => limit !== undefined)
}

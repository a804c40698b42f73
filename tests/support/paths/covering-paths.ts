import type { Answers, Question, ServicePackage } from '@types-contract/contract'
import { conditionsOf, referencesOf } from '@/domain/conditions/references'
import { addDays } from '@/domain/dates/calendar-date'
import { resolveQuestions, type Questionnaire } from '@/domain/situations/resolve-questions'
import { makeRandom, type Random } from '../generate-values'
import { choicesOf, type Choice } from './choices'

const ATTEMPTS = 4_000

/** One way through the questions: to the end, or to an answer that leads out of the package. */
export interface AnswerPath {
  answers: Answers
  /** The option that leads out, when one does. */
  stopsAt?: string
}

type Wish = Readonly<Record<string, Choice>>

const keyOf = (questionId: string, choice: Choice): string => `${questionId}=${choice.id}`
const pairKey = (one: string, other: string): string => [one, other].sort().join(' & ')

/** Pairs of questions whose answers are looked at together: in one condition, or because one decides whether the other is asked. */
export const questionsTogether = (servicePackage: ServicePackage): [string, string][] => {
  const pairs = new Map<string, [string, string]>()
  const add = (ids: readonly string[]): void => ids.forEach((one, at) => ids.slice(at + 1).forEach((other) => { pairs.set(pairKey(one, other), [one, other]) }))
  for (const condition of conditionsOf(servicePackage)) add([...referencesOf(condition).questions])
  for (const { id, visibleWhen } of servicePackage.questions) for (const other of referencesOf(visibleWhen).questions) add([id, other])
  return [...pairs.values()]
}

/** Walks the questions, choosing what is wished for and otherwise what was chosen least so far. */
class Walker {
  private readonly chosen = new Map<string, number>()
  private readonly pairs = new Set<string>()

  constructor(private readonly servicePackage: ServicePackage, private readonly today: string) {}

  hasChosen(questionId: string, choice: Choice): boolean { return this.chosen.has(keyOf(questionId, choice)) }

  hasPair(one: string, other: string): boolean { return this.pairs.has(pairKey(one, other)) }

  walk(wish: Wish = {}): AnswerPath | undefined {
    return this.go((question) => this.choose(question, wish))
  }

  /** Tries answers by chance until the wished one can be given, the same ones on every run. */
  search(questionId: string, wished: Choice, random: Random): AnswerPath | undefined {
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      const path = this.go((question) => {
        const offered = choicesOf(question, this.servicePackage)
        if (question.id === questionId) return offered.find(({ id }) => id === wished.id)
        const goingOn = offered.filter(({ stops }) => !stops)
        const open = goingOn.length > 0 ? goingOn : offered
        return open[Math.floor(random() * open.length)]
      })
      if (path && this.hasChosen(questionId, wished)) return path
    }
    return undefined
  }

  private go(choose: (question: Question) => Choice | undefined): AnswerPath | undefined {
    const keys: string[] = []
    let questionnaire = this.resolve({})
    while (questionnaire.next) {
      const choice = choose(questionnaire.next)
      if (!choice) return undefined
      keys.push(keyOf(questionnaire.next.id, choice))
      questionnaire = this.resolve({ ...questionnaire.answers, [questionnaire.next.id]: choice.answer })
    }
    this.count(keys)
    return { answers: questionnaire.answers, ...(questionnaire.stop && { stopsAt: `${questionnaire.stop.question.id}=${questionnaire.stop.option.id}` }) }
  }

  private resolve(answers: Answers): Questionnaire { return resolveQuestions(this.servicePackage, answers, this.today) }

  /** Leads out only when wished for: any other answer goes on. */
  private choose(question: Question, wish: Wish): Choice | undefined {
    const offered = choicesOf(question, this.servicePackage)
    const wished = wish[question.id]
    if (wished) return offered.find(({ id }) => id === wished.id)
    const goingOn = offered.filter(({ stops }) => !stops)
    const times = (choice: Choice): number => this.chosen.get(keyOf(question.id, choice)) ?? 0
    return [...(goingOn.length > 0 ? goingOn : offered)].sort((a, b) => times(a) - times(b))[0]
  }

  private count(keys: readonly string[]): void {
    keys.forEach((key, at) => {
      this.chosen.set(key, (this.chosen.get(key) ?? 0) + 1)
      keys.slice(at + 1).forEach((other) => this.pairs.add(pairKey(key, other)))
    })
  }
}

const kept = (paths: readonly (AnswerPath | undefined)[]): AnswerPath[] => paths.filter((path): path is AnswerPath => path !== undefined)

/**
 * Ways through a package that give every answer to every question at least once, so far as it can be
 * reached at all on a day.
 */
export const optionPaths = (servicePackage: ServicePackage, today: string): AnswerPath[] => {
  const walker = new Walker(servicePackage, today)
  const paths: (AnswerPath | undefined)[] = [walker.walk()]
  const random = makeRandom(servicePackage.number + 1)
  for (const question of servicePackage.questions) {
    for (const choice of choicesOf(question, servicePackage)) {
      if (!walker.hasChosen(question.id, choice)) paths.push(walker.walk({ [question.id]: choice }))
      if (!walker.hasChosen(question.id, choice)) paths.push(walker.search(question.id, choice, random))
    }
  }
  return kept(paths)
}

/** The days on both sides of every date that decides something, and the given one. */
export const decisiveDays = (servicePackage: ServicePackage, today: string): string[] => {
  const dates = conditionsOf(servicePackage).flatMap((condition) => [...referencesOf(condition).dates])
  return [...new Set([today, ...dates, ...dates.map((date) => addDays(date, -1))])]
}

/** Further ways, so that every two answers that are looked at together are also given together. */
export const pairPaths = (servicePackage: ServicePackage, today: string): AnswerPath[] => {
  const walker = new Walker(servicePackage, today)
  const questions = new Map(servicePackage.questions.map((question) => [question.id, question]))
  const choices = (id: string): Choice[] => {
    const question = questions.get(id)
    return question ? choicesOf(question, servicePackage).filter(({ stops }) => !stops) : []
  }
  const wishes = questionsTogether(servicePackage).flatMap(([one, other]) =>
    choices(one).flatMap((first) => choices(other).map((second) => ({ one, other, first, second }))))
  return kept(wishes.map(({ one, other, first, second }) =>
    (walker.hasPair(keyOf(one, first), keyOf(other, second)) ? undefined : walker.walk({ [one]: first, [other]: second }))))
    .filter(({ stopsAt }) => stopsAt === undefined)
}

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

/** A path with the choices made on it. */
interface Way { keys: string[], path: AnswerPath }

type Wish = Readonly<Record<string, Choice>>

const keyOf = (questionId: string, choice: Choice): string => `${questionId}=${choice.id}`
const pairKey = (one: string, other: string): string => [one, other].sort().join(' & ')

/** Pairs of questions whose answers are looked at together: in one condition, or because one decides whether the other is asked. */
const questionsTogether = (servicePackage: ServicePackage): [string, string][] => {
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

  /** Goes the way of a wish, and otherwise gives what was given least so far. */
  walk(wish: Wish = {}): AnswerPath | undefined {
    const times = (question: Question, choice: Choice): number => this.chosen.get(keyOf(question.id, choice)) ?? 0
    const way = this.go(wish, (question, choices) => [...choices].sort((a, b) => times(question, a) - times(question, b))[0])
    return way && this.keep(way)
  }

  /** Tries answers by chance until the wished one can be given, the same ones on every run. */
  search(questionId: string, wished: Choice, random: Random): AnswerPath | undefined {
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      const way = this.go({ [questionId]: wished }, (_question, choices) => choices[Math.floor(random() * choices.length)])
      if (way?.keys.includes(keyOf(questionId, wished))) return this.keep(way)
    }
    return undefined
  }

  /** Leads out only when wished for, or when every answer does. */
  private go(wish: Wish, choose: (question: Question, choices: readonly Choice[]) => Choice | undefined): Way | undefined {
    const keys: string[] = []
    let questionnaire = this.resolve({})
    while (questionnaire.next) {
      const { next } = questionnaire
      const offered = choicesOf(next, this.servicePackage)
      const wished = wish[next.id]
      const goingOn = offered.filter(({ stops }) => !stops)
      const choice = wished ? offered.find(({ id }) => id === wished.id) : choose(next, goingOn.length > 0 ? goingOn : offered)
      if (!choice) return undefined
      keys.push(keyOf(next.id, choice))
      questionnaire = this.resolve({ ...questionnaire.answers, [next.id]: choice.answer })
    }
    const { answers, stop } = questionnaire
    return { keys, path: { answers, ...(stop && { stopsAt: `${stop.question.id}=${stop.option.id}` }) } }
  }

  private resolve(answers: Answers): Questionnaire { return resolveQuestions(this.servicePackage, answers, this.today) }

  /** Only what is on a way that is kept counts as given. */
  private keep({ keys, path }: Way): AnswerPath {
    keys.forEach((key, at) => {
      this.chosen.set(key, (this.chosen.get(key) ?? 0) + 1)
      keys.slice(at + 1).forEach((other) => this.pairs.add(pairKey(key, other)))
    })
    return path
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

import type { Answers, Option, Question, ServicePackage } from '@types-contract/contract'
import type { Plan } from '@/domain/plan/plan'
import { resolvePlan } from '@/domain/plan/resolve-plan'
import { comparePlans } from '@/domain/plan/what-changes'
import { typicalAnswers } from '@/features/catalogue/typical-plan'
import { changeWords } from '@/locales/zh-cn/plan-changes'
import { choicesOf, type Choice } from '../../tests/support/paths/choices'
import { optionPaths } from '../../tests/support/paths/covering-paths'
import { guideWords } from './words'

/** What giving one answer means. */
export interface OptionEffect {
  text: string
  option?: Option
  /** What it is compared with. */
  usual: boolean
  /** Sentences of what it changes; none for the usual one and for one that leads out. */
  changes: string[]
}

/** A question with what each of its answers changes. */
export interface QuestionEffects {
  question: Question
  effects: OptionEffect[]
}

interface Walk {
  servicePackage: ServicePackage
  today: string
  /** Ways through the package, the usual one first. */
  paths: Answers[]
}

const planOf = ({ servicePackage, today }: Walk, answers: Answers): Plan =>
  resolvePlan(servicePackage, { answers, droppedItemIds: [], addedItemIds: [], dataSharing: true, values: {}, today })

/** The way with another answer to one question, led on to the end by usual answers. */
const led = (walk: Walk, path: Answers, question: Question, answer: Answers[string]): Plan =>
  planOf(walk, typicalAnswers(walk.servicePackage, walk.today, { ...path, [question.id]: answer }))

function changesBetween(walk: Walk, before: Plan, after: Plan): string[] {
  if (!after.questionnaire.complete) return []
  const seen = before.questionnaire.visible.map(({ id }) => id)
  const asked = after.questionnaire.visible.filter(({ id }) => !seen.includes(id)).map(({ text }) => `“${text}”`)
  return [...changeWords(walk.servicePackage, comparePlans(before, after)), ...(asked.length > 0 ? [guideWords.alsoAsks(asked.join('、'))] : [])]
}

/** The first way on which the answer is offered; several answers are offered only on some. */
function pathWith({ servicePackage, paths, today }: Walk, question: Question, optionId?: string): Answers | undefined {
  return paths.find((answers) => {
    const asked = resolvePlan(servicePackage, { answers, droppedItemIds: [], addedItemIds: [], dataSharing: true, values: {}, today })
      .questionnaire.visible.find(({ id }) => id === question.id)
    return asked !== undefined && (optionId === undefined || asked.options?.some(({ id }) => id === optionId) === true)
  })
}

function singleEffects(walk: Walk, question: Question): OptionEffect[] {
  const [usual] = (question.options ?? []).filter(({ stop }) => stop === undefined)
  return (question.options ?? []).map((option): OptionEffect => {
    const path = pathWith(walk, question, option.id)
    if (option === usual || option.stop || !path || !usual) return { text: option.text, option, usual: option === usual, changes: [] }
    return { text: option.text, option, usual: false, changes: changesBetween(walk, led(walk, path, question, usual.id), led(walk, path, question, option.id)) }
  })
}

function multipleEffects(walk: Walk, question: Question): OptionEffect[] {
  const effects = (question.options ?? []).map((option): OptionEffect => {
    const path = pathWith(walk, question, option.id)
    const changes = path && !option.stop ? changesBetween(walk, led(walk, path, question, []), led(walk, path, question, [option.id])) : []
    return { text: option.text, option, usual: false, changes }
  })
  return [...effects, { text: question.noneText ?? guideWords.noneChosen, usual: true, changes: [] }]
}

const same = (one: OptionEffect | undefined, changes: readonly string[]): boolean => one?.changes.join('\n') === changes.join('\n')

/** Numbers that change the same stand together as a range; every limit has a choice on either side of it. */
function numberEffects(walk: Walk, question: Question): OptionEffect[] {
  const path = pathWith(walk, question)
  const unit = question.unit ? ` ${question.unit}` : ''
  const numbers = choicesOf(question, walk.servicePackage).map(({ answer }: Choice) => Number(answer)).sort((one, other) => one - other)
  const first = numbers[0]
  if (!path || first === undefined) return []
  const base = led(walk, path, question, first)
  const ranges: { from: number, to: number, effect: OptionEffect }[] = []
  for (const number of numbers) {
    const changes = number === first ? [] : changesBetween(walk, base, led(walk, path, question, number))
    const unchanged = number === first || same({ text: '', usual: false, changes }, changesBetween(walk, base, base))
    const effect: OptionEffect = { text: '', usual: unchanged, changes: unchanged ? [] : changes }
    const last = ranges[ranges.length - 1]
    if (last && same(last.effect, effect.changes)) last.to = number
    else ranges.push({ from: number, to: number, effect })
  }
  return ranges.map(({ from, to, effect }, at) => ({
    ...effect, text: at === ranges.length - 1 && question.max === undefined ? guideWords.upwards(String(from), unit) : guideWords.range(String(from), String(to), unit)
  }))
}

const EFFECTS = { single: singleEffects, multiple: multipleEffects, number: numberEffects } as const

/** Every question of a package with what each answer changes, worked out on a way that comes to it. */
export function questionEffects(servicePackage: ServicePackage, today: string): QuestionEffects[] {
  const paths = [typicalAnswers(servicePackage, today), ...optionPaths(servicePackage, today).map(({ answers }) => answers)]
  const walk: Walk = { servicePackage, today, paths }
  return servicePackage.questions.map((question) => ({ question, effects: EFFECTS[question.kind](walk, question) }))
}

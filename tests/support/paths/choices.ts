import type { Answers, Condition, Question, ServicePackage } from '@types-contract/contract'
import { conditionsOf } from '@/domain/conditions/references'
import { kindOf } from '@/domain/conditions/kinds'

/** One answer a person may give. */
export interface Choice {
  /** Options joined by `+`, or the number. */
  id: string
  answer: Answers[string]
  stops: boolean
}

const limitsOn = (questionId: string, condition: Condition): number[] => {
  const one = kindOf(condition)
  if (one.kind === 'all' || one.kind === 'any') return one.parts.flatMap((part) => limitsOn(questionId, part))
  if (one.kind === 'not') return limitsOn(questionId, one.part)
  if (one.kind !== 'answer' || one.answer.answer !== questionId) return []
  return [one.answer.atLeast, one.answer.atMost].filter((limit): limit is number => limit !== undefined)
}

const numbersOf = ({ id, min = 0, max }: Question, servicePackage: ServicePackage): number[] => {
  const limits = conditionsOf(servicePackage).flatMap((condition) => limitsOn(id, condition))
  const numbers = [min, ...limits.flatMap((limit) => [limit - 1, limit, limit + 1]), ...(max === undefined ? [] : [max])]
  return [...new Set(numbers)].filter((number) => number >= min && number <= (max ?? Infinity))
}

/** The answers worth giving: each option; of several, none, each alone and all; numbers on both sides of every limit. */
export const choicesOf = (question: Question, servicePackage: ServicePackage): Choice[] => {
  const options = question.options ?? []
  const stops = (ids: readonly string[]): boolean => options.some(({ id, stop }) => stop && ids.includes(id))
  const several = (ids: readonly string[]): Choice => ({ id: ids.join('+'), answer: [...ids], stops: stops(ids) })
  switch (question.kind) {
    case 'single': return options.map(({ id }) => ({ id, answer: id, stops: stops([id]) }))
    case 'multiple': return [options.filter(({ stop }) => !stop).map(({ id }) => id), ...options.map(({ id }) => [id]), []].map(several)
    case 'number': return numbersOf(question, servicePackage).map((number) => ({ id: String(number), answer: number, stops: false }))
  }
}

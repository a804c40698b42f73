import type { AnswerCondition, Question } from '@types-contract/contract'
import { holds } from '@/domain/conditions/evaluate'
import type { AnswerValue, Lookup } from '@/domain/conditions/lookup'
import { limitsIn } from '../leaves'
import { numbersBetween } from './numbers'
import { variableOf, type Variable } from './variable'

/** The answer to a question, undefined where it is not asked. */
export type AnswerVariable = Variable<AnswerValue | undefined>

/** Everything that can be answered; numbers that no condition tells apart are one answer. */
export function questionVariable(question: Question, leaves: readonly AnswerCondition[], level: number): AnswerVariable {
  const options = (question.options ?? []).map(({ id }) => id)
  switch (question.kind) {
    case 'single': return variableOf<AnswerValue | undefined>(level, [undefined, ...answerable(options)])
    case 'multiple': return several(options, level)
    case 'number': return variableOf<AnswerValue | undefined>(level, [undefined, ...numbersFor(question, leaves)])
  }
}

/** A question without options is told elsewhere; here it can be answered, so that the rest can be looked at. */
function answerable(options: readonly string[]): readonly string[] {
  return options.length > 0 ? options : ['']
}

function several(options: readonly string[], level: number): AnswerVariable {
  return {
    level,
    sizes: [2, ...options.map(() => 2)],
    read: ([asked, ...chosen]) => (asked === 1 ? options.filter((_, index) => chosen[index] === 1) : undefined)
  }
}

function numbersFor({ min, max }: Question, leaves: readonly AnswerCondition[]): number[] {
  const told = new Map<string, number>()
  for (const number of numbersBetween(leaves.flatMap(limitsIn), min, max)) {
    const key = leaves.map((leaf) => holds(leaf, answering(number))).join()
    if (!told.has(key)) told.set(key, number)
  }
  return [...told.values()]
}

/** A lookup that knows one answer only. */
export function answering(answer: AnswerValue | undefined): Lookup {
  return { answer: () => answer, value: () => undefined, hasItem: () => false, dataSharing: true, today: '' }
}

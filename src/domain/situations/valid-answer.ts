import type { Question } from '@types-contract/contract'
import type { AnswerValue } from '../conditions/lookup'

/** The options of a list that exist, each once, in the author's order; a list that names only unknown ones is no answer. */
function knownOptions({ options = [] }: Question, chosen: readonly string[]): string[] | undefined {
  const known = options.map((option) => option.id).filter((id) => chosen.includes(id))
  return known.length > 0 || chosen.length === 0 ? known : undefined
}

function validNumber({ min = -Infinity, max = Infinity }: Question, answer: number): number | undefined {
  return Number.isFinite(answer) && answer >= min && answer <= max ? answer : undefined
}

/**
 * What counts of an answer: options that exist, numbers within the question's limits. Undefined when
 * nothing of it counts, so that the question is asked (again). An empty list answers a `multiple` with none.
 */
export function validAnswer(question: Question, answer: AnswerValue | undefined): AnswerValue | undefined {
  switch (question.kind) {
    case 'single': return typeof answer === 'string' ? knownOptions(question, [answer])?.[0] : undefined
    case 'multiple': return Array.isArray(answer) ? knownOptions(question, answer) : undefined
    case 'number': return typeof answer === 'number' ? validNumber(question, answer) : undefined
  }
}

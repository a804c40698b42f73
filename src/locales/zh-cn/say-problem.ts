import type { ApplicationProblem, Field, GroupField, ServicePackage } from '@types-contract/contract'
import { formatProblems } from './format-problems'
import { ruleProblems, unknownProblem, type ProblemWords } from './problems'

type Named = Field | GroupField

const TYPED: readonly Field['kind'][] = ['text', 'long-text', 'number', 'amount', 'address', 'group']

function has<T extends object>(record: T, key: PropertyKey): key is keyof T {
  return Object.prototype.hasOwnProperty.call(record, key)
}

/** The field a problem is about: the child when it lies in a row. */
function fieldOf({ id, childId }: ApplicationProblem, { fields }: ServicePackage): Named | undefined {
  const field = fields.find((one) => one.id === id)
  return childId === undefined ? field : field?.group?.fields.find((child) => child.id === childId)
}

/** What another field that a rule names is called: in the same row first, then in the form. */
function otherLabel(problem: ApplicationProblem, { fields }: ServicePackage): string {
  const otherId = problem.parameters?.field
  const row = fields.find((one) => one.id === problem.id)?.group?.fields ?? []
  return [...row, ...fields].find((one) => one.id === otherId)?.label ?? ''
}

function labelOf(problem: ApplicationProblem, servicePackage: ServicePackage): string {
  const { questions, items, materials, consents } = servicePackage
  switch (problem.source) {
    case 'field': return fieldOf(problem, servicePackage)?.label ?? ''
    case 'answer': return questions.find(({ id }) => id === problem.id)?.text ?? ''
    case 'item': return items.find(({ id }) => id === problem.id)?.shortName ?? ''
    case 'material': return materials.find(({ id }) => id === problem.id)?.name ?? ''
    case 'consent': return consents.find(({ id }) => id === problem.id)?.title ?? ''
    case 'delivery': case 'signature': case 'application': return ''
  }
}

function wordsOf(problem: ApplicationProblem, servicePackage: ServicePackage): ProblemWords {
  const { parameters = {} } = problem
  const numberOf = (key: string): number | undefined => (parameters[key] === undefined ? undefined : Number(parameters[key]))
  const textOf = (key: string): string | undefined => (parameters[key] === undefined ? undefined : String(parameters[key]))
  const kind = fieldOf(problem, servicePackage)?.kind
  return {
    label: labelOf(problem, servicePackage), other: otherLabel(problem, servicePackage), chosen: kind !== undefined && !TYPED.includes(kind),
    min: numberOf('min'), max: numberOf('max'), count: numberOf('count'), age: numberOf('age'), total: numberOf('total'), wanted: numberOf('wanted'),
    date: textOf('date'), month: textOf('month'), rowName: textOf('rowName'), start: textOf('value'), part: textOf('part')
  }
}

/** Problems in words, with the place inside a group that each belongs to. */
export const sayProblems = (problems: readonly ApplicationProblem[], servicePackage: ServicePackage) =>
  problems.map((problem) => ({ text: sayProblem(problem, servicePackage), severity: problem.severity, rowId: problem.rowId, childId: problem.childId }))

/**
 * Says a problem in one sentence that tells what to do: the author's own if there is one. Works for
 * problems of this phone and of the server alike; one of an unknown code is said in general words.
 */
export function sayProblem(problem: ApplicationProblem, servicePackage: ServicePackage): string {
  if (problem.message) return problem.message
  const { code } = problem
  if (has(formatProblems, code)) return formatProblems[code]
  return (has(ruleProblems, code) ? ruleProblems[code] : unknownProblem)(wordsOf(problem, servicePackage))
}

import type { Field, GroupField, ServiceItem, ServicePackage } from '@types-contract/contract'
import { addDays, isRealDate } from '@/domain/dates/calendar-date'
import { Diagrams } from './diagrams'
import { fieldVariable, type FieldVariable } from './field-variable'
import { lookedAt, rowKey, type LookedAt } from './looked-at'
import { questionVariable, type AnswerVariable } from './question-variable'
import { variableOf, type Variable } from './variable'

/** An item is left as it comes, or it is added or dropped by hand. */
export type Choice = 'left' | 'added' | 'dropped'

/** Everything that differs from world to world, each at its place in the diagrams. */
export interface Layout {
  diagrams: Diagrams
  /** The answers come first; these are the levels they take. */
  answerLevels: number
  answers: ReadonlyMap<string, AnswerVariable>
  today: Variable<string>
  dataSharing: Variable<boolean>
  /** What somebody does with an item that can be chosen. */
  choices: ReadonlyMap<string, Variable<Choice>>
  fields: ReadonlyMap<string, FieldVariable>
}

/** Lays out the variables of a package in the order in which people meet them. */
export function layOut(servicePackage: ServicePackage): Layout {
  const { answers: answerLeaves, fields: fieldLeaves, days } = lookedAt(servicePackage)
  const sizes: number[] = []
  const place = <Value>(make: (level: number) => Variable<Value>): Variable<Value> => {
    const variable = make(sizes.length)
    sizes.push(...variable.sizes)
    return variable
  }
  const answers = new Map(servicePackage.questions.map((question) =>
    [question.id, place((level) => questionVariable(question, answerLeaves.get(question.id) ?? [], level))]))
  const answerLevels = sizes.length
  const today = place((level) => variableOf(level, daysAround(days, servicePackage.effectiveFrom)))
  const dataSharing = place((level) => variableOf<boolean>(level, [true, false]))
  const choices = new Map(servicePackage.items.filter(({ choice }) => choice === 'optional' || choice === 'preselected')
    .map((item) => [item.id, place((level) => variableOf(level, choicesOf(item)))]))
  const fields = new Map(fieldsLookedAt(servicePackage, fieldLeaves).map(([key, field]) =>
    [key, place((level) => fieldVariable(field, fieldLeaves.get(key) ?? [], level))]))
  return { diagrams: new Diagrams(sizes), answerLevels, answers, today, dataSharing, choices, fields }
}

function choicesOf({ choice, onWhen }: ServiceItem): readonly [Choice, ...Choice[]] {
  if (choice === 'preselected') return ['left', 'dropped']
  return onWhen ? ['left', 'added', 'dropped'] : ['left', 'added']
}

/** The day a package begins, then one day on the other sides of every date that is named. */
function daysAround(days: readonly string[], start: string): readonly [string, ...string[]] {
  const [first] = days.filter(isRealDate)
  const stretchOf = (day: string): number => days.filter((one) => one <= day).length
  const candidates = first === undefined ? [] : [addDays(first, -1), ...days]
  return [start, ...candidates.filter((day) => stretchOf(day) !== stretchOf(start))]
}

function fieldsLookedAt({ fields }: ServicePackage, leaves: LookedAt['fields']): [string, Field | GroupField][] {
  const all = fields.flatMap((field): [string, Field | GroupField][] => [
    [field.id, field], ...(field.group?.fields ?? []).map((child): [string, GroupField] => [rowKey(field.id, child.id), child])
  ])
  return all.filter(([key]) => leaves.has(key))
}

import type { Field, FieldGroup, FieldValue, GroupField, GroupRow, Question, SimpleValue } from '@types-contract/contract'
import { isRows } from '../conditions/contents'
import { ownEntry, type AnswerValue } from '../conditions/lookup'
import { solveOnce, type Solved } from '../conditions/solve-once'
import { idNumber } from '../formats/id-number'
import { ageOfIdNumber, birthDateOfIdNumber, sexOfIdNumber } from '../formats/id-number-facts'
import { defaultValue } from './default-value'

/** What derived fields are worked out from. */
export interface DerivationSource {
  value(fieldId: string): FieldValue | undefined
  answer(questionId: string): AnswerValue | undefined
  question(questionId: string): Question | undefined
  readonly today: string
}

type Derived = Pick<Field | GroupField, 'kind' | 'derived'>

function optionTexts(answer: AnswerValue, question: Question | undefined): string {
  const ids = Array.isArray(answer) ? answer : [String(answer)]
  const texts = ids.map((id) => question?.options?.find((option) => option.id === id)?.text ?? id)
  return texts.length > 0 ? texts.join('、') : question?.noneText ?? ''
}

/** A field with options takes the option ids, a number field the number, any other the words of the answer. */
function answerAs(kind: Field['kind'], answer: AnswerValue, question: Question | undefined): SimpleValue | undefined {
  switch (kind) {
    case 'select': return typeof answer === 'string' ? answer : undefined
    case 'multi-select': return Array.isArray(answer) ? answer : [String(answer)]
    case 'number': case 'amount': return typeof answer === 'number' ? answer : undefined
    default: return optionTexts(answer, question) || undefined
  }
}

/** Works a derived field out; undefined while its source is empty or, for an identity number, not valid. */
export function deriveValue({ kind, derived }: Derived, source: DerivationSource): FieldValue | undefined {
  if (!derived) return undefined
  if (derived.kind === 'answer-text') {
    const answer = source.answer(derived.from)
    return answer === undefined ? undefined : answerAs(kind, answer, source.question(derived.from))
  }
  const value = source.value(derived.from)
  if (derived.kind === 'same-value') return value
  if (typeof value !== 'string') return undefined
  const number = idNumber.normalise(value)
  switch (derived.kind) {
    case 'sex-of-id-number': return sexOfIdNumber(number)
    case 'birth-date-of-id-number': return birthDateOfIdNumber(number)
    case 'age-of-id-number': return ageOfIdNumber(number, source.today)
  }
}

function deriveRow(fields: readonly GroupField[], row: GroupRow, source: DerivationSource): GroupRow {
  const children = new Map(fields.map((field) => [field.id, field]))
  const value: Solved<FieldValue | undefined> = solveOnce((id) => {
    const child = children.get(id)
    if (!child) return source.value(id)
    return child.derived ? deriveValue(child, { ...source, value }) : ownEntry(row.values, id)
  }, undefined)
  const values = { ...row.values }
  for (const { id, derived } of fields) {
    if (!derived) continue
    const worked = value(id)
    if (worked === undefined || isRows(worked)) delete values[id]
    else values[id] = worked
  }
  return { ...row, values }
}

/** The rows of a repeating group with their derived children worked out, from the row first, then from the form. */
export function deriveRows({ fields }: FieldGroup, value: FieldValue, source: DerivationSource): FieldValue {
  if (!isRows(value) || !fields.some((field) => field.derived)) return value
  return value.map((row) => deriveRow(fields, row, source))
}

/** The value that counts of a field in the plan: worked out, given, or the option offered as default. */
export function countedValue(field: Field, given: FieldValue | undefined, source: DerivationSource): FieldValue | undefined {
  if (field.derived) return deriveValue(field, source)
  const value = given ?? defaultValue(field)
  return value !== undefined && field.group ? deriveRows(field.group, value, source) : value
}

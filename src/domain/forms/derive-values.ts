import type { Answers, Field, FieldValue, FieldValues, GroupField, GroupRow, SimpleValue } from '@types-contract/contract'
import { ageOn } from '../dates/age'
import { birthDateOfIdNumber, sexOfIdNumber } from '../formats/id-number-facts'
import type { Plan } from '../plan/plan'

type Derived = Pick<Field, 'id' | 'derived'> | Pick<GroupField, 'id' | 'derived'>

function fromIdNumber(kind: string, value: unknown, today: string): SimpleValue | undefined {
  if (typeof value !== 'string') return undefined
  const birth = birthDateOfIdNumber(value)
  if (kind === 'sex-of-id-number') return sexOfIdNumber(value)
  if (kind === 'birth-date-of-id-number') return birth
  return birth === undefined ? undefined : ageOn(birth, today)
}

function derive({ derived }: Derived, values: FieldValues, answers: Answers, today: string): FieldValue | undefined {
  if (!derived) return undefined
  if (derived.kind === 'same-value') return values[derived.from]
  if (derived.kind === 'answer-text') return answers[derived.from]
  return fromIdNumber(derived.kind, values[derived.from], today)
}

/** Whether a group's value is a list of rows. */
export const isRows = (value: FieldValue | undefined): value is GroupRow[] =>
  Array.isArray(value) && value.every((row) => typeof row === 'object' && row !== null && 'rowId' in row)

function deriveRows(fields: GroupField[], rows: GroupRow[], answers: Answers, today: string): GroupRow[] {
  const derivedFields = fields.filter((field) => field.derived)
  if (derivedFields.length === 0) return rows
  return rows.map((row) => {
    const values = { ...row.values }
    for (const field of derivedFields) {
      const value = derive(field, values, answers, today)
      if (value !== undefined && !isRows(value)) values[field.id] = value as SimpleValue
    }
    return { ...row, values }
  })
}

/** Every value with the derived ones worked out; values of fields outside the plan pass through. */
export function deriveValues(plan: Plan, values: FieldValues, answers: Answers, today = '1970-01-01'): FieldValues {
  const all = { ...values }
  for (const { field } of plan.fields) {
    const value = derive(field, all, answers, today)
    if (value !== undefined) all[field.id] = value
    const rows = all[field.id]
    if (field.group && isRows(rows)) all[field.id] = deriveRows(field.group.fields, rows, answers, today)
  }
  return all
}

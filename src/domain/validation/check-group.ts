import type { ApplicationProblem, Field, FieldGroup, FieldValue, GroupRow } from '@types-contract/contract'
import { isRows } from '../conditions/contents'
import type { Lookup } from '../conditions/lookup'
import { solveRow } from '../forms/row-lookup'
import { checkRules, checkValue } from './check-value'
import { problem, type ProblemPlace } from './problem-codes'

function checkRow(id: string, group: FieldGroup, row: GroupRow, form: Lookup): ApplicationProblem[] {
  const { lookup, visible } = solveRow(group, row, form)
  return visible.filter(({ derived }) => !derived).flatMap((child) => {
    const place: ProblemPlace = { source: 'field', id, rowId: row.rowId, childId: child.id }
    return checkValue(child, lookup.value(child.id), child.optional !== true, place, lookup)
  })
}

/** A group that is not required may stay empty; one that is begun needs its rows. */
function checkCount({ min, max, rowName }: FieldGroup, count: number, required: boolean, place: ProblemPlace): ApplicationProblem[] {
  if (count > max) return [problem('group.too-many', place, { parameters: { max, rowName } })]
  return count < min && (required || count > 0) ? [problem('group.too-few', place, { parameters: { min, rowName } })] : []
}

/** Everything wrong with a repeating group: how many rows, every row, and what holds across them. */
export function checkGroup(field: Field, value: FieldValue | undefined, required: boolean, lookup: Lookup): ApplicationProblem[] {
  const place: ProblemPlace = { source: 'field', id: field.id }
  const { group } = field
  if (!group) return []
  const rows = value ?? []
  if (!isRows(rows)) return [problem('type', place)]
  return [
    ...checkCount(group, rows.length, required, place),
    ...rows.flatMap((row) => checkRow(field.id, group, row, lookup)),
    ...(rows.length > 0 ? checkRules(field, rows, place, lookup) : [])
  ]
}

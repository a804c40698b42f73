import type { ApplicationProblem, Field, FieldGroup, FieldValue, GroupField, GroupRow } from '@types-contract/contract'
import { isRows } from '../conditions/contents'
import { holds } from '../conditions/evaluate'
import { ownEntry, type Lookup } from '../conditions/lookup'
import { solveOnce, type Solved } from '../conditions/solve-once'
import { checkRules, checkValue } from './check-value'
import { problem, type ProblemPlace } from './problem-codes'

/** What one row sees: its own visible values first, then the form's. */
function rowLookup(children: ReadonlyMap<string, GroupField>, row: GroupRow, form: Lookup): { lookup: Lookup, isVisible: Solved<boolean> } {
  const isVisible: Solved<boolean> = solveOnce((id) => holds(children.get(id)?.visibleWhen, lookup), false)
  const value = (id: string): FieldValue | undefined => {
    if (!children.has(id)) return form.value(id)
    return isVisible(id) ? ownEntry(row.values, id) : undefined
  }
  const lookup: Lookup = { ...form, value }
  return { lookup, isVisible }
}

function checkRow(id: string, { fields }: FieldGroup, row: GroupRow, form: Lookup): ApplicationProblem[] {
  const children = new Map(fields.map((field) => [field.id, field]))
  const { lookup, isVisible } = rowLookup(children, row, form)
  return fields.filter((child) => !child.derived && isVisible(child.id)).flatMap((child) =>
    checkValue(child, lookup.value(child.id), child.optional !== true, { source: 'field', id, rowId: row.rowId, childId: child.id }, lookup))
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

import type { FieldGroup, FieldValue, GroupField, GroupRow } from '@types-contract/contract'
import { holds } from '../conditions/evaluate'
import { lookupOf, ownEntry, type Lookup } from '../conditions/lookup'
import { solveOnce, type Solved } from '../conditions/solve-once'
import type { Facts } from '../facts'

/** One row of a repeating group: what its conditions and rules may ask, and which children show. */
export interface SolvedRow {
  lookup: Lookup
  visible: GroupField[]
}

/** Solves a row. It sees its own visible values first, then the form's; a hidden child's value never counts. */
export function solveRow({ fields }: FieldGroup, row: GroupRow, form: Lookup): SolvedRow {
  const children = new Map(fields.map((field) => [field.id, field]))
  const isVisible: Solved<boolean> = solveOnce((id) => holds(children.get(id)?.visibleWhen, lookup), false)
  const value = (id: string): FieldValue | undefined => {
    if (!children.has(id)) return form.value(id)
    return isVisible(id) ? ownEntry(row.values, id) : undefined
  }
  const lookup: Lookup = { ...form, value }
  return { lookup, visible: fields.filter(({ id }) => isVisible(id)) }
}

/** The children of a row that are asked as the row stands now: visible and not derived. */
export function askedChildren(group: FieldGroup, row: GroupRow, facts: Facts): GroupField[] {
  return solveRow(group, row, lookupOf(facts)).visible.filter(({ derived }) => !derived)
}

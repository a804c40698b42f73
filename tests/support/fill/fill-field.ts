import type { Field, FieldRule, FieldValue, GroupField, GroupRow, SimpleValue } from '@types-contract/contract'
import type { Lookup } from '@/domain/conditions/lookup'
import { solveRow } from '@/domain/forms/row-lookup'
import { checkRule } from '@/domain/validation/check-rule'
import { checkKind } from '@/domain/validation/check-kind'
import { checkValue } from '@/domain/validation/check-value'
import { checkField } from '@/domain/validation/validate-field'
import { candidatesFor, type Asked } from './candidates'

const hasErrors = (problems: readonly { severity: string }[]): boolean => problems.some(({ severity }) => severity === 'error')

/** The first that nobody would even be warned about, else the first that is not refused. */
const best = <Value>(values: readonly Value[], problems: (value: Value) => readonly { severity: string }[]): Value | undefined =>
  values.find((value) => problems(value).length === 0) ?? values.find((value) => !hasErrors(problems(value)))

const valueOfChild = (field: Field, child: GroupField, row: GroupRow, lookup: Lookup, seed: number) => {
  const place = { source: 'field' as const, id: field.id, rowId: row.rowId, childId: child.id }
  return best(candidatesFor(child, { today: lookup.today, seed, value: lookup.value }), (value) => checkValue(child, value, true, place, lookup))
}

const rowFor = (field: Field, at: number, form: Lookup, seed: number, values: GroupRow['values']): GroupRow => {
  const row: GroupRow = { rowId: `row-${at}`, values: { ...values } }
  const { group } = field
  if (!group) return row
  for (let round = 0; round < group.fields.length; round += 1) {
    const { lookup, visible } = solveRow(group, row, form)
    const open = visible.find((child) => !child.derived && row.values[child.id] === undefined)
    const value = open && valueOfChild(field, open, row, lookup, seed + at * 7)
    if (!open || value === undefined) break
    row.values[open.id] = value
  }
  return row
}

/** Rows that keep all rules: as few as allowed, shared out so that a total comes right. */
const rowsFor = (field: Field, form: Lookup, seed: number): GroupRow[] => {
  const count = Math.max(field.group?.min ?? 0, 1)
  const total = field.rules.find(({ kind }) => kind === 'group-total')
  const share = total?.field === undefined ? {} : { [total.field]: Number(total.value ?? 100) / count }
  return Array.from({ length: count }, (_, at) => rowFor(field, at, form, seed, share))
}

/** A value that breaks no rule, given what the other fields hold; undefined when none is found. */
export const fillField = (field: Field, lookup: Lookup, seed: number): FieldValue | undefined => {
  if (field.kind === 'group') return rowsFor(field, lookup, seed)
  return best(candidatesFor(field, { today: lookup.today, seed, value: lookup.value }), (value) => checkField(field, value, true, lookup))
}

/** Values of the right shape that break one rule of a field, or would if the rule held. */
export const breakersOf = (field: Asked, rule: FieldRule, lookup: Lookup, seed: number): SimpleValue[] =>
  candidatesFor(field, { today: lookup.today, seed, value: lookup.value })
    .filter((value) => !checkKind(field, value) && checkRule(rule, value, lookup) !== undefined)

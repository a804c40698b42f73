import type { FieldValue, GroupRow, SimpleValue } from '@types-contract/contract'

/** The rows of a group's value; anything else has none. */
export const rowsOf = (value: FieldValue | undefined): GroupRow[] =>
  Array.isArray(value) ? value.filter((row): row is GroupRow => typeof row === 'object' && 'rowId' in row) : []

const NUMBERED = /^row-(\d+)$/

/** An id no row of the group has or had since it was last empty: `row-3`. */
export const nextRowId = (rows: readonly GroupRow[]): string => {
  const highest = rows.reduce((most, row) => Math.max(most, Number(NUMBERED.exec(row.rowId)?.[1] ?? 0)), 0)
  return `row-${highest + 1}`
}

/** Empty rows at the end until there are as many as the group needs. */
export const atLeast = (rows: readonly GroupRow[], count: number): GroupRow[] => {
  const filled = [...rows]
  while (filled.length < count) filled.push({ rowId: nextRowId(filled), values: {} })
  return filled
}

const isSimple = (value: FieldValue): value is SimpleValue => !Array.isArray(value) || value.every((entry) => typeof entry === 'string')

/** The rows with one value changed; undefined takes it out. */
export const withChild = (rows: readonly GroupRow[], rowId: string, childId: string, value: FieldValue | undefined): GroupRow[] =>
  rows.map((row) => {
    if (row.rowId !== rowId) return row
    const values = { ...row.values }
    delete values[childId]
    if (value !== undefined && isSimple(value)) values[childId] = value
    return { rowId, values }
  })

/** The rows with one put back where it was. */
export const withRowAt = (rows: readonly GroupRow[], row: GroupRow, index: number): GroupRow[] =>
  [...rows.slice(0, index), row, ...rows.slice(index)]

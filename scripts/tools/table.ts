/** Width on a terminal: a Chinese character takes two columns. */
const widthOf = (text: string): number => [...text].reduce((sum, sign) => sum + (/[\u1100-\u115f\u2e80-\uffef]/.test(sign) ? 2 : 1), 0)

const isNumber = (text: string): boolean => /^[-\d.,]+( ?(KB|s|%))?$/.test(text) || text === ''

/** Lines of a table with aligned columns; columns that hold only numbers are aligned to the right. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const all = [head, ...rows]
  const widths = head.map((_, column) => Math.max(...all.map((row) => widthOf(row[column] ?? ''))))
  const right = head.map((_, column) => rows.every((row) => isNumber(row[column] ?? '')))
  const cell = (text: string, column: number): string => {
    const padding = ' '.repeat((widths[column] ?? 0) - widthOf(text))
    return right[column] ? padding + text : text + padding
  }
  const line = (row: readonly string[]): string => head.map((_, column) => cell(row[column] ?? '', column)).join('  ').trimEnd()
  return [line(head), widths.map((width) => '-'.repeat(width)).join('  '), ...rows.map(line)]
}

/** Bytes as whole or tenth kilobytes of 1,000 bytes, as the budgets count them. */
export const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(bytes < 100_000 ? 1 : 0)} KB`

/** Seconds with one decimal below ten. */
export const seconds = (value: number): string => `${value.toFixed(value < 10 ? 1 : 0)} s`

/**
 * One number for each stretch between limits, and the limits themselves, smallest first: whatever
 * compares with these limits only cannot tell another number from one of these.
 */
export function numbersBetween(limits: readonly number[], min = -Infinity, max = Infinity): number[] {
  const marks = [...new Set([...limits, min, max])].filter((mark) => Number.isFinite(mark) && mark >= min && mark <= max).sort((a, b) => a - b)
  const first = marks[0] ?? 0
  const last = marks[marks.length - 1] ?? 0
  const between = marks.slice(1).map((mark, index) => middle(marks[index] ?? mark, mark))
  const numbers = [first - 1, first, ...marks, ...between, last + 1]
  return [...new Set(numbers)].filter((number) => number >= min && number <= max).sort((a, b) => a - b)
}

/** A whole number where there is one. */
function middle(low: number, high: number): number {
  const whole = Math.floor(low) + 1
  return whole < high ? whole : (low + high) / 2
}

import { formatProblem, type FormatProblem, type FormatProblemCode } from './format-problems'
import { compactUpper } from './normalise'

/** How one kind of number or name is tidied, checked and shown as an example. */
export interface Format {
  /** Tidies what was typed, pasted or read from a picture into the form that is stored; idempotent. */
  readonly normalise: (raw: string) => string
  /** Checks a normalised, non-empty value; undefined when nothing is wrong. */
  readonly check: (normalised: string) => FormatProblem | undefined
  /** A made-up value that passes, for hints and tests. */
  readonly example: string
}

/** Makes the format of a number that is known by its shape alone. */
export function shapeFormat(
  pattern: RegExp,
  code: FormatProblemCode,
  example: string,
  normalise: (raw: string) => string = compactUpper
): Format {
  return { normalise, check: (value) => (pattern.test(value) ? undefined : formatProblem(code)), example }
}

import type { FormatName } from '@/domain/formats/format-names'
import type { FormatProblemCode } from '@/domain/formats/format-problems'

/** Values of one format as a clerk would list them. Passing values are written as they are stored. */
export interface FormatCases {
  readonly pass: readonly string[]
  /** What somebody typed or pasted, and what is stored for it. */
  readonly tidied?: ReadonlyArray<readonly [typed: string, stored: string]>
  readonly fail: ReadonlyArray<readonly [value: string, code: FormatProblemCode]>
}

/** Keeps the names of the formats a list covers, so that the whole table can be proven complete by its type. */
export function formatCases<N extends FormatName>(cases: Readonly<Record<N, FormatCases>>): Readonly<Record<N, FormatCases>> {
  return cases
}

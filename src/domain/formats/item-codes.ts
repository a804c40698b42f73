import type { Format } from './format'
import { formatProblem, type FormatProblemCode } from './format-problems'
import { withoutSeparators } from './normalise'
import { uscc } from './uscc'

/** Basic code of a service item (基本编码): 12 digits. 依据: GB/T 39554.1—2020. */
export const itemCode = codeFormat(/^\d{12}$/, 'item-code.shape', '320131001000')

/** Implementation code (实施编码), 31: the authority's credit code, its level, the basic code. 依据: GB/T 39554.1—2020. */
export const itemImplementationCode =
  codeFormat(/^[0-9A-Z]{18}\d{13}$/, 'item-implementation-code.shape', '11321183MB999999X24320131001000')

/** Handling-item code (业务办理项编码), 33: an implementation code and 2 digits. 依据: GB/T 39554.1—2020. */
export const itemHandlingCode =
  codeFormat(/^[0-9A-Z]{18}\d{15}$/, 'item-handling-code.shape', '11321183MB999999X2432013100100001')

/** Longer codes begin with the credit code of the authority, which has its own check character. */
function codeFormat(pattern: RegExp, code: FormatProblemCode, example: string): Format {
  return {
    normalise: withoutSeparators,
    check: (value) => {
      const fits = pattern.test(value) && (value.length === 12 || !uscc.check(value.slice(0, 18)))
      return fits ? undefined : formatProblem(code)
    },
    example
  }
}

import type { Format } from './format'
import { formatProblem, type FormatProblem } from './format-problems'
import { findIdSchemeFault } from './id-scheme'
import { makeIdCheck } from './make-check-digits'
import { withoutSeparators } from './normalise'

/**
 * Citizen identity number (公民身份号码), 18 characters, stored with a capital X.
 * Any address code is accepted: it names where the number was first given, and may be abolished today.
 *
 * 依据: GB 11643—1999; 居民身份证法 (15-digit numbers void since 2013).
 */
export const idNumber: Format = { normalise: withoutSeparators, check: checkIdNumber, example: '32119919900101007X' }

function checkIdNumber(value: string): FormatProblem | undefined {
  if (/^\d{15}$/.test(value)) return formatProblem('id-number.fifteen-digits')
  if (value.length !== 18) return formatProblem('id-number.length')
  if (!/^[1-8]\d{16}[\dX]$/.test(value)) return formatProblem('id-number.shape')
  const fault = findIdSchemeFault(value)
  return fault && formatProblem(`id-number.${fault}`)
}

/**
 * Converts a void 15-digit number into the 18-character one of the same person, for old data only;
 * undefined for anything else. All of them belong to births from 1900 to 1999.
 */
export function convertFifteenDigits(value: string): string | undefined {
  if (!/^\d{15}$/.test(value)) return undefined
  const first17 = `${value.slice(0, 6)}19${value.slice(6)}`
  return first17 + makeIdCheck(first17)
}

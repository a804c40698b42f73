import { shapeFormat, type Format } from './format'
import { formatProblem, type FormatProblem } from './format-problems'
import { makeVinCheck } from './make-check-digits'
import { compactUpper, withoutSeparators } from './normalise'

/**
 * Vehicle identification number, 17 characters without I, O and Q, the ninth a check character.
 * Imported and old vehicles may break the rule, so every problem is a warning.
 *
 * 依据: GB 16735。
 */
export const vin: Format = { normalise: withoutSeparators, check: checkVin, example: 'LSVAA49J2E2123456' }

/** Engine number as its maker stamped it: 4 to 20 letters, digits, hyphens and stars. */
export const engineNumber = shapeFormat(/^[A-Z0-9\-*]{4,20}$/, 'engine-number.shape', 'AB123456', compactUpper)

function checkVin(value: string): FormatProblem | undefined {
  if (value.length !== 17) return formatProblem('vin.length')
  if (/[IOQ]/.test(value)) return formatProblem('vin.letter-not-used')
  if (!/^[A-Z0-9]{17}$/.test(value)) return formatProblem('vin.shape')
  return makeVinCheck(value) === value.charAt(8) ? undefined : formatProblem('vin.checksum')
}

import { shapeFormat, type Format } from './format'
import { formatProblem } from './format-problems'
import { makePatentCheck } from './make-check-digits'
import { compactUpper, withoutSeparators } from './normalise'

/**
 * Patent number, `ZL202310123456.6`: year, kind (1 invention, 2 utility model, 3 design, 8 and 9 from
 * an international application), serial of 7, and a check character after the dot.
 */
export const patentNumber: Format = {
  normalise: (raw) => withoutSeparators(raw).replace(/。/g, '.'),
  check: (value) => {
    if (!/^ZL(19|20)\d{2}[12389]\d{7}\.[\dX]$/.test(value)) return formatProblem('patent-number.shape')
    return makePatentCheck(value.slice(2, 14)) === value.charAt(15) ? undefined : formatProblem('patent-number.checksum')
  },
  example: 'ZL202310123456.6'
}

/** Trademark registration: 6 to 9 digits, perhaps a letter; international registrations differ, so only a warning. */
export const trademarkNumber = shapeFormat(/^\d{6,9}[A-Z]?$/, 'trademark-number.shape', '12345678', withoutSeparators)

/** International class of goods or services (尼斯分类), 1 to 45, stored without a leading zero. */
export const trademarkClass = shapeFormat(
  /^([1-9]|[1-3]\d|4[0-5])$/,
  'trademark-class.range',
  '30',
  (raw) => withoutSeparators(raw).replace(/[第类]/g, '').replace(/^0+(?=\d)/, '')
)

/** Plant variety right, `CNA20191000001` or with a dot and a digit; papers differ, so only a warning. */
export const plantVarietyNumber =
  shapeFormat(/^CNA\d{7,11}(\.\d)?$/, 'plant-variety-number.shape', 'CNA20191000001', withoutSeparators)

/** Copyright registration, `苏作登字-2023-F-00000123`; other provinces differ, so only a warning. */
export const copyrightRegistrationNumber =
  shapeFormat(/^苏作登字-\d{4}-[A-L]-\d{8}$/, 'copyright-registration-number.shape', '苏作登字-2023-F-00000123', compactUpper)

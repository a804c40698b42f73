/** Symbols of GB 32100 in the order of their values: no I, O, S, V, Z. */
export const USCC_SYMBOLS = '0123456789ABCDEFGHJKLMNPQRTUWXY'

const ID_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const ID_CHECKS = '10X98765432'
const USCC_WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]
const VIN_WEIGHTS = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2]
const VIN_SYMBOLS = '0123456789ABCDEFGHJKLMNPRSTUVWXYZ'
const VIN_VALUES = '012345678912345678123457923456789'
const PATENT_WEIGHTS = [2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5]
const MRZ_SYMBOLS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'
const ELEVEN = '0123456789X'

/**
 * Check character of a citizen identity number from its first 17 digits; '' when they are not 17 digits.
 *
 * 依据: GB 11643—1999 (ISO 7064 MOD 11-2).
 */
export function makeIdCheck(first17: string): string {
  return /^\d{17}$/.test(first17) ? ID_CHECKS.charAt(weighted(first17, ID_WEIGHTS, Number) % 11) : ''
}

/** Luhn check digit for the digits before it (ISO/IEC 7812); '' when there are none or something else is among them. */
export function makeLuhnCheck(digits: string): string {
  return /^\d+$/.test(digits) ? String((10 - (luhnSum(`${digits}0`) % 10)) % 10) : ''
}

/** Tells whether digits with their check digit at the end satisfy Luhn (ISO/IEC 7812). */
export function passesLuhn(digits: string): boolean {
  return /^\d{2,}$/.test(digits) && luhnSum(digits) % 10 === 0
}

/**
 * Check character of a unified social credit code from its first 17 characters; '' for other symbols.
 * Values are places in the 31-symbol alphabet, so J is 18 and not 19.
 *
 * 依据: GB 32100—2015。
 */
export function makeUsccCheck(first17: string): string {
  if (!/^[0-9A-HJ-NPQRTUWXY]{17}$/.test(first17)) return ''
  const sum = weighted(first17, USCC_WEIGHTS, (symbol) => USCC_SYMBOLS.indexOf(symbol))
  return USCC_SYMBOLS.charAt((31 - (sum % 31)) % 31)
}

/**
 * Check character of a vehicle identification number, which stands in its ninth place.
 * Takes all 17 characters (the ninth weighs nothing); '' for other symbols or lengths.
 *
 * 依据: GB 16735。
 */
export function makeVinCheck(vin: string): string {
  if (!/^[A-HJ-NPR-Z0-9]{17}$/.test(vin)) return ''
  return ELEVEN.charAt(weighted(vin, VIN_WEIGHTS, vinValue) % 11)
}

/** Check character of a Chinese patent number from the 12 digits of year, kind and serial; '' otherwise. */
export function makePatentCheck(digits12: string): string {
  return /^\d{12}$/.test(digits12) ? ELEVEN.charAt(weighted(digits12, PATENT_WEIGHTS, Number) % 11) : ''
}

/** Check digit of a field in a passport's machine-readable zone (weights 7, 3, 1; `<` is 0); '' for other symbols. */
export function makeMrzCheck(field: string): string {
  if (!/^[0-9A-Z<]+$/.test(field)) return ''
  const weights = Array.from(field, (_, index) => [7, 3, 1][index % 3] ?? 0)
  return String(weighted(field, weights, (symbol) => Math.max(0, MRZ_SYMBOLS.indexOf(symbol))) % 10)
}

function weighted(text: string, weights: readonly number[], valueOf: (symbol: string) => number): number {
  return weights.reduce((sum, weight, index) => sum + weight * valueOf(text.charAt(index)), 0)
}

function vinValue(symbol: string): number {
  return Number(VIN_VALUES.charAt(VIN_SYMBOLS.indexOf(symbol)))
}

function luhnSum(digits: string): number {
  let sum = 0
  for (let fromRight = 0; fromRight < digits.length; fromRight += 1) {
    const digit = Number(digits.charAt(digits.length - 1 - fromRight)) * (fromRight % 2 === 1 ? 2 : 1)
    sum += digit > 9 ? digit - 9 : digit
  }
  return sum
}

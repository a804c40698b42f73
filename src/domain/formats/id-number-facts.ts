import { ageOn } from '../dates/age'
import { idNumber } from './id-number'
import { readBirthDate } from './id-scheme'

/** Sex as the seventeenth digit tells it: odd is male, even is female. */
export type Sex = 'male' | 'female'

/**
 * Birth date `YYYY-MM-DD` of a citizen identity number or a residence permit of the same scheme.
 * Undefined unless the whole number is valid, so that a half-typed number fills nothing in.
 */
export function birthDateOfIdNumber(value: string): string | undefined {
  return idNumber.check(value) ? undefined : readBirthDate(value)
}

/** Sex of the holder of a valid number; undefined otherwise. 依据: GB 11643—1999 (顺序码奇数为男,偶数为女)。 */
export function sexOfIdNumber(value: string): Sex | undefined {
  if (idNumber.check(value)) return undefined
  return Number(value.charAt(16)) % 2 === 1 ? 'male' : 'female'
}

/** Full years of age of the holder of a valid number on an ISO day; undefined otherwise or before the birth. */
export function ageOfIdNumber(value: string, on: string): number | undefined {
  const birthDate = birthDateOfIdNumber(value)
  return birthDate === undefined ? undefined : ageOn(birthDate, on)
}

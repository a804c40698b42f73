import { isRealDate } from '../dates/calendar-date'
import { makeIdCheck } from './make-check-digits'

/** What can be wrong inside a number of the 18-character scheme once its shape is right. */
export type IdSchemeFault = 'birth-date' | 'checksum'

/**
 * Reads the birth date that stands in places 7 to 14 of an 18-character number, as `YYYY-MM-DD`;
 * undefined when it is no real day of the years 1800 to 2099.
 */
export function readBirthDate(value: string): string | undefined {
  const date = [value.slice(6, 10), value.slice(10, 12), value.slice(12, 14)].join('-')
  return /^(18|19|20)/.test(date) && isRealDate(date) ? date : undefined
}

/** Tells whether the last of 18 characters follows from the 17 before it. */
export function hasIdChecksum(value: string): boolean {
  return value.length === 18 && makeIdCheck(value.slice(0, 17)) === value.charAt(17)
}

/** Looks for a date that does not exist, then for a check character that does not follow. */
export function findIdSchemeFault(value: string): IdSchemeFault | undefined {
  if (readBirthDate(value) === undefined) return 'birth-date'
  return hasIdChecksum(value) ? undefined : 'checksum'
}

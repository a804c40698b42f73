import { isRealDate } from '../dates/calendar-date'
import { shapeFormat, type Format } from './format'
import { formatProblem, type FormatProblem } from './format-problems'
import { makeLuhnCheck, passesLuhn } from './make-check-digits'
import { compactUpper, withoutSeparators } from './normalise'
import { LOCAL_REGION } from './regions'

/** What a case number says. */
export interface CaseNumberParts {
  /** Place of the service package in the city's list, 1 to 26; 0 for a local one that stands in no list. */
  readonly packageNumber: number
  /** Day of acceptance in China, `YYYY-MM-DD`. */
  readonly date: string
  /** Running number of that day and package, 1 to 99,999. */
  readonly serial: number
}

const CASE_NUMBER = /^YJS321183([01]\d|2[0-6])(\d{4})(\d{2})(\d{2})(\d{5})\d$/
const ITEM_CASE_NUMBER = /^(YJS\d{22})-(0[1-9]|[1-9]\d)$/

/**
 * Number of a service case (统一受理编号), 25 characters: YJS, region 6, package 2, day 8, serial 5, Luhn 1.
 * It is this product's own number; the official one of the province is kept in a field of its own.
 */
export const caseNumber: Format = { normalise: withoutSeparators, check: checkCaseNumber, example: 'YJS3211832520260115000016' }

/** Number of one item inside a case (子办件编号): the case number, a hyphen and the order of the item, 01 to 99. */
export const itemCaseNumber: Format = {
  normalise: compactUpper,
  check: (value) => {
    const parts = ITEM_CASE_NUMBER.exec(value)
    if (!parts) return formatProblem('item-case-number.shape')
    return checkCaseNumber(parts[1] ?? '') && formatProblem('item-case-number.case-number')
  },
  example: 'YJS3211832520260115000016-03'
}

/** Code to collect an outcome with (取件码): 6 digits. */
export const collectionCode = shapeFormat(/^\d{6}$/, 'collection-code.shape', '012345', withoutSeparators)

/** Makes a case number; throws RangeError when a part does not fit its places. */
export function makeCaseNumber(parts: CaseNumberParts): string {
  const digits = LOCAL_REGION + pad(parts.packageNumber, 2) + parts.date.replace(/-/g, '') + pad(parts.serial, 5)
  const number = `YJS${digits}${makeLuhnCheck(digits)}`
  if (parts.serial < 1 || checkCaseNumber(number)) throw new RangeError('These parts do not make a case number')
  return number
}

/** Makes the number of the item that stands at `order` (1 to 99) in a case; throws RangeError otherwise. */
export function makeItemCaseNumber(serviceCaseNumber: string, order: number): string {
  const number = `${serviceCaseNumber}-${pad(order, 2)}`
  if (itemCaseNumber.check(number)) throw new RangeError('An item case number needs a case number and an order of 1 to 99')
  return number
}

/** Reads the parts of a valid case number; undefined for anything else. */
export function readCaseNumber(value: string): CaseNumberParts | undefined {
  const parts = CASE_NUMBER.exec(value)
  if (!parts || checkCaseNumber(value)) return undefined
  return { packageNumber: Number(parts[1]), date: dateOf(parts), serial: Number(parts[5]) }
}

function checkCaseNumber(value: string): FormatProblem | undefined {
  const parts = CASE_NUMBER.exec(value)
  if (!parts) return formatProblem('case-number.shape')
  if (!isRealDate(dateOf(parts))) return formatProblem('case-number.date')
  return passesLuhn(value.slice(3)) ? undefined : formatProblem('case-number.checksum')
}

function dateOf(parts: RegExpExecArray): string {
  return [parts[2], parts[3], parts[4]].join('-')
}

function pad(value: number, places: number): string {
  return String(value).padStart(places, '0')
}

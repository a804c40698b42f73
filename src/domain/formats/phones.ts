import { toHalfWidth } from '@/shared/half-width'
import { shapeFormat, type Format } from './format'
import { formatProblem } from './format-problems'

const MOBILE = /^1[3-9]\d{9}$/
const LANDLINE = /^(8\d{7}|0\d{2,3}-?\d{7,8}(-\d{1,6})?)$/
const SHORT_NUMBER = /^(12345|12333|12393|12328|12348|12330|12315)$/

/** Mobile number: 11 digits. No list of segments, because new ones appear; +86, spaces and hyphens are dropped. */
export const mobile = shapeFormat(MOBILE, 'mobile.shape', '13800000000', normaliseMobile)

/** Landline stored as `0511-80000000`, perhaps with `-extension`; a local number may come without its area code. */
export const landline = shapeFormat(LANDLINE, 'landline.shape', '0511-80000000', normaliseLandline)

/** Mobile or landline. */
export const phone: Format = {
  normalise: normalisePhone,
  check: (value) => (isPhone(value) ? undefined : formatProblem('phone.shape')),
  example: '13800000000'
}

/** A number to ask questions at: mobile, landline or one of the public short numbers such as 12345. */
export const consultPhone: Format = {
  normalise: normalisePhone,
  check: (value) => (isPhone(value) || SHORT_NUMBER.test(value) ? undefined : formatProblem('consult-phone.shape')),
  example: '12345'
}

function isPhone(value: string): boolean {
  return MOBILE.test(value) || LANDLINE.test(value)
}

function normaliseMobile(raw: string): string {
  return toHalfWidth(raw)
    .replace(/[\s\-().]/g, '')
    .replace(/^(?:\+86|0086|86)+(?=1\d{10}$)/, '')
}

function normaliseLandline(raw: string): string {
  const joined = toHalfWidth(raw)
    .replace(/[\s()[\]（）]/g, '')
    .replace(/转|分机|#/g, '-')
    .replace(/-{2,}/g, '-')
    .replace(/^-|-$/g, '')
  return joinParts(toDomestic(joined))
}

/** Drops the country code and gives back the 0 that foreigners leave out: `+86-511` becomes `0511`. */
function toDomestic(value: string): string {
  const rest = value.replace(/^(?:(?:\+86|0086)-?)+/, '')
  return rest !== value && /^(10|[2-9])/.test(rest) ? `0${rest}` : rest
}

/** Joins `8000-0000` and sets one hyphen after the area code, which has 3 digits in large cities and 4 elsewhere. */
function joinParts(value: string): string {
  return value
    .replace(/^(0\d{2,3}-?)?([2-8]\d{2,3})-(\d{4})(?=-|$)/, '$1$2$3')
    .replace(/^(0(?:10|2\d|[3-9]\d{2}))-?(?=\d{7,8}(?:-|$))/, '$1-')
}

function normalisePhone(raw: string): string {
  const asLandline = normaliseLandline(raw)
  const asMobile = normaliseMobile(asLandline)
  return MOBILE.test(asMobile) ? asMobile : asLandline
}

import { toHalfWidth } from '@/shared/half-width'
import type { Format } from './format'
import { formatProblem, type FormatProblem } from './format-problems'
import { fullWidthBrackets } from './normalise'

/** Chinese characters, the rare ones beyond the basic plane included; for patterns with the flag u. */
const HAN = '\\u3007\\u3400-\\u4dbf\\u4e00-\\u9fff\\uf900-\\ufaff\\u{20000}-\\u{3ffff}'
const PERSON = new RegExp(`^[${HAN}A-Za-z\\u00c0-\\u024f·' .,-]+$`, 'u')
const NAMED = new RegExp(`[${HAN}A-Za-z]`, 'u')
const SPACE_AFTER_HAN = new RegExp(`([${HAN}（）·]) +`, 'gu')
const SPACE_BEFORE_HAN = new RegExp(` +(?=[${HAN}（）·])`, 'gu')

/** Name of a person: 2 to 50 characters, letters of any script used in China, the interpunct ·, and no digits. */
export const personName: Format = { normalise: normalisePersonName, check: checkPersonName, example: '张测试' }

/** Name of an organisation, 4 to 100 characters, brackets in full width. */
export const organisationName: Format = {
  normalise: (raw) => closeGaps(fullWidthBrackets(toHalfWidth(raw))),
  check: checkOrganisationName,
  example: '句容市测试餐饮有限公司'
}

function normalisePersonName(raw: string): string {
  return closeGaps(toHalfWidth(raw).replace(/[•・‧∙⋅●。]/g, '·').replace(/[‘’ʼ]/g, "'"))
}

/** Chinese words have no spaces between them; foreign names keep single ones. */
function closeGaps(text: string): string {
  return text.replace(/\s+/g, ' ').trim().replace(SPACE_AFTER_HAN, '$1').replace(SPACE_BEFORE_HAN, '')
}

function lengthOf(text: string): number {
  return Array.from(text).length
}

function checkPersonName(value: string): FormatProblem | undefined {
  if (lengthOf(value) > 50) return formatProblem('person-name.length')
  if (/\d/.test(value)) return formatProblem('person-name.digits')
  if (!PERSON.test(value)) return formatProblem('person-name.characters')
  return lengthOf(value) < 2 ? formatProblem('person-name.short') : undefined
}

function checkOrganisationName(value: string): FormatProblem | undefined {
  if (lengthOf(value) > 100) return formatProblem('organisation-name.length')
  if (!NAMED.test(value)) return formatProblem('organisation-name.characters')
  return lengthOf(value) < 4 ? formatProblem('organisation-name.short') : undefined
}

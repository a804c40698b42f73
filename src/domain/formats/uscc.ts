import type { Format } from './format'
import { formatProblem, type FormatProblem } from './format-problems'
import { makeUsccCheck } from './make-check-digits'
import { withoutSeparators } from './normalise'

/**
 * Unified social credit code (统一社会信用代码), 18 characters of 31 symbols.
 * Only the last character is checked: the organisation code inside it is broken in old data.
 * A 15-digit registration number of a sole trader gets a hint, because some are still on the wall.
 *
 * 依据: GB 32100—2015。
 */
export const uscc: Format = { normalise: withoutSeparators, check: checkUscc, example: '91321183MA1WXY123L' }

/** Kinds of organisation that the first two characters tell apart. */
export type OrganisationKind = 'enterprise' | 'sole-trader' | 'farmers-cooperative' | 'public-body' | 'civil-organisation' | 'other'

const KIND_BY_START: ReadonlyArray<readonly [string, OrganisationKind]> = [
  ['91', 'enterprise'],
  ['92', 'sole-trader'],
  ['93', 'farmers-cooperative'],
  ['1', 'public-body'],
  ['5', 'civil-organisation']
]

/** Kind of organisation of a valid code; undefined when the code is not valid. */
export function organisationKindOf(code: string): OrganisationKind | undefined {
  if (checkUscc(code)) return undefined
  const found = KIND_BY_START.find(([start]) => code.startsWith(start))
  return found ? found[1] : 'other'
}

function checkUscc(value: string): FormatProblem | undefined {
  if (/^\d{15}$/.test(value)) return formatProblem('uscc.legacy-registration-number')
  if (value.length !== 18) return formatProblem('uscc.length')
  if (/[IOSVZ]/.test(value)) return formatProblem('uscc.letter-not-used')
  if (!/^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/.test(value)) return formatProblem('uscc.shape')
  return makeUsccCheck(value.slice(0, 17)) === value.charAt(17) ? undefined : formatProblem('uscc.checksum')
}

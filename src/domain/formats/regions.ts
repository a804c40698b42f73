import { shapeFormat, type Format } from './format'
import { formatProblem, type FormatProblem } from './format-problems'
import { withoutSeparators } from './normalise'

/** Division code of the county-level city this product serves (句容市). 依据: GB/T 2260。 */
export const LOCAL_REGION = '321183'

/** What kind of township a 9- or 12-digit region code names. */
export type TownshipKind = 'subdistrict' | 'town' | 'township' | 'township-like'

/** Region code: 6 digits (county), 9 (township) or 12 (village). A township class nobody uses is a warning: local codes exist. */
export const regionCode: Format = { normalise: withoutSeparators, check: checkRegionCode, example: '321183102' }

/** Postcode of any place: 6 digits. */
export const postcode = shapeFormat(/^\d{6}$/, 'postcode.shape', '212400', withoutSeparators)

/** Postcode of a local address; another beginning than 2124 is a warning, because the range is inferred. */
export const localPostcode: Format = {
  normalise: withoutSeparators,
  check: (value) => {
    if (!/^\d{6}$/.test(value)) return formatProblem('local-postcode.shape')
    return value.startsWith('2124') ? undefined : formatProblem('local-postcode.elsewhere')
  },
  example: '212400'
}

/** Kind of township of a 9- or 12-digit code, by its third segment; undefined for counties and unused classes. */
export function townshipKindOf(code: string): TownshipKind | undefined {
  if (!/^(\d{9}|\d{12})$/.test(code)) return undefined
  const segment = Number(code.slice(6, 9))
  if (segment < 1 || segment > 599) return undefined
  if (segment < 100) return 'subdistrict'
  if (segment < 200) return 'town'
  return segment < 400 ? 'township' : 'township-like'
}

function checkRegionCode(value: string): FormatProblem | undefined {
  if (!/^[1-8]\d{5}(\d{3}|\d{6})?$/.test(value)) return formatProblem('region-code.shape')
  if (value.length === 6 || townshipKindOf(value)) return undefined
  return formatProblem('region-code.town-class')
}

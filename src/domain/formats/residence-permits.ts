import type { Format } from './format'
import { formatProblem, type FormatProblem } from './format-problems'
import { findIdSchemeFault, hasIdChecksum, readBirthDate } from './id-scheme'
import { withoutSeparators } from './normalise'

/** Residence permit for people from Hong Kong (810000), Macao (820000) and Taiwan (830000). 依据: 港澳台居民居住证申领发放办法. */
export const residencePermit: Format = {
  normalise: withoutSeparators,
  check: checkResidencePermit,
  example: '810000199001010019'
}

/**
 * Permanent residence card of a foreigner: 3 letters and 12 digits (2017 card), or 18 characters
 * that begin with 9 (card issued since December 2023). Both are valid.
 * The place of the birth date in the new card is inferred, so a date that cannot be is only a warning.
 */
export const foreignPermanentResidentId: Format = {
  normalise: withoutSeparators,
  check: checkForeignPermanentResidentId,
  example: '932840198808120154'
}

function checkResidencePermit(value: string): FormatProblem | undefined {
  if (!/^8[123]0000(19|20)\d{9}[\dX]$/.test(value)) return formatProblem('hk-macao-taiwan-residence-permit.shape')
  const fault = findIdSchemeFault(value)
  return fault && formatProblem(`hk-macao-taiwan-residence-permit.${fault}`)
}

function checkForeignPermanentResidentId(value: string): FormatProblem | undefined {
  if (/^[A-Z]{3}\d{12}$/.test(value)) return undefined
  if (!/^9\d{16}[\dX]$/.test(value)) return formatProblem('foreign-permanent-resident-id.shape')
  if (!hasIdChecksum(value)) return formatProblem('foreign-permanent-resident-id.checksum')
  return readBirthDate(value) ? undefined : formatProblem('foreign-permanent-resident-id.birth-date')
}

import { shapeFormat, type Format } from './format'
import { formatProblem, type FormatProblem } from './format-problems'
import { passesLuhn } from './make-check-digits'
import { withoutSeparators } from './normalise'

/**
 * Personal bank account: a card of 16 to 19 digits with Luhn (ISO/IEC 7812), or an old passbook of
 * 12 to 21 digits without it. Length and check digit are therefore warnings only.
 */
export const bankCard: Format = { normalise: withoutSeparators, check: checkBankCard, example: '6228480400000000002' }

/** Account of an organisation: 8 to 32 digits, without a check digit. */
export const corporateAccount =
  shapeFormat(/^\d{8,32}$/, 'corporate-account.shape', '1100000000000001', withoutSeparators)

function checkBankCard(value: string): FormatProblem | undefined {
  if (!/^\d{12,21}$/.test(value)) return formatProblem('bank-card.shape')
  if (!/^\d{16,19}$/.test(value)) return formatProblem('bank-card.length')
  return passesLuhn(value) ? undefined : formatProblem('bank-card.checksum')
}

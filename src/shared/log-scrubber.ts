import { toHalfWidth } from './half-width'

const REMOVED = '[removed]'
const LONGEST = 300
const LONGEST_READ = 2000

/** Eleven digits or more, also when written in groups: phones, identity numbers, bank accounts. */
const LONG_NUMBER = /\d(?:[\s-]?\d){10,}[\s-]?[Xx]?/g
/** One or two letters and seven to ten digits: passports and travel permits. */
const DOCUMENT_NUMBER = /(^|[^A-Za-z0-9])[A-Za-z]{1,2}\d{7,10}(?![A-Za-z0-9])/g
/** Names and addresses are written in Chinese; what a log has to say is not. */
const CHINESE = /[\u3400-\u9fff\uf900-\ufaff\u{20000}-\u{3ffff}]+/gu
const EMAIL = /[^\s@,;:<>"']+@[^\s@,;:<>"']+/g
const INLINE_DATA = /data:[a-z]+\/[a-z0-9.+-]+[;,]\S*/gi

/**
 * Removes from a text whatever looks like personal data: identity and document numbers, phones,
 * bank accounts, e-mail addresses, Chinese words and inline images. Cuts at 300 characters.
 * It would rather remove a harmless number than keep a person's.
 */
export function scrub(text: string): string {
  return readable(toHalfWidth(text))
    .replace(INLINE_DATA, REMOVED)
    .replace(EMAIL, REMOVED)
    .replace(LONG_NUMBER, REMOVED)
    .replace(DOCUMENT_NUMBER, `$1${REMOVED}`)
    .replace(CHINESE, REMOVED)
    .slice(0, LONGEST)
}

/** Reads no more than it can check quickly, and leaves no half of a number at the cut. */
function readable(text: string): string {
  return text.length > LONGEST_READ ? text.slice(0, LONGEST_READ).replace(/[A-Za-z\d\s-]{1,40}$/, '') : text
}

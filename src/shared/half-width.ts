/** Characters that are there but cannot be seen: soft hyphen, zero-width and direction marks. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g
const DASHES = /[\u2010-\u2015\u2212\ufe63]/g
const FULL_WIDTH = /[\uff01-\uff5e]/g
const FULL_WIDTH_OFFSET = 0xfee0

/**
 * Turns what a Chinese keyboard or a pasted document wrote in full width into ASCII.
 * Also drops invisible characters and makes every dash a hyphen. Idempotent.
 * Chinese punctuation without an ASCII twin (`。`, `〔`) stays.
 */
export function toHalfWidth(raw: string): string {
  return raw
    .replace(INVISIBLE, '')
    .replace(FULL_WIDTH, (character) => String.fromCharCode(character.charCodeAt(0) - FULL_WIDTH_OFFSET))
    .replace(/\u3000/g, ' ')
    .replace(DASHES, '-')
}

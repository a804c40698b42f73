import { toHalfWidth } from '@/shared/half-width'

/** Half-width text without any spaces. */
export function compact(raw: string): string {
  return toHalfWidth(raw).replace(/\s/g, '')
}

/** Half-width text without spaces, ASCII letters in upper case. */
export function compactUpper(raw: string): string {
  return upperAscii(compact(raw))
}

/** Half-width upper-case text without spaces and hyphens, for numbers that people write in groups. */
export function withoutSeparators(raw: string): string {
  return compactUpper(raw).replace(/-/g, '')
}

/** Turns every kind of bracket into the round full-width ones that Chinese papers print. */
export function fullWidthBrackets(text: string): string {
  return text.replace(/[([〔【]/g, '（').replace(/[)\]〕】]/g, '）')
}

/** Upper case for a–z only, so that no other script changes its length. */
export function upperAscii(text: string): string {
  return text.replace(/[a-z]/g, (letter) => letter.toUpperCase())
}

const REPLACEMENT = 0xfffd
/** The first character written in two halves; halves are the codes from HIGH to AFTER_LOW. */
const BEYOND = 0x10000
const HIGH = 0xd800
const AFTER_LOW = 0xe000

/** The character at a place; half an emoji becomes the replacement character. */
const characterAt = (text: string, at: number): number => {
  const one = text.charCodeAt(at)
  if (one < HIGH || one >= AFTER_LOW) return one
  const whole = text.codePointAt(at) ?? REPLACEMENT
  return whole >= BEYOND ? whole : REPLACEMENT
}

/** The UTF-8 bytes of a text; the mini-programs have no TextEncoder. Half an emoji becomes the replacement character. */
export const utf8Bytes = (text: string): Uint8Array => {
  const bytes = new Uint8Array(text.length * 3)
  let length = 0
  for (let at = 0; at < text.length; at += 1) {
    const character = characterAt(text, at)
    if (character < 0x80) { bytes[length++] = character; continue }
    if (character < 0x800) bytes[length++] = 0xc0 | character >> 6
    else if (character < BEYOND) {
      bytes[length++] = 0xe0 | character >> 12
      bytes[length++] = 0x80 | character >> 6 & 0x3f
    } else {
      at += 1
      bytes[length++] = 0xf0 | character >> 18
      bytes[length++] = 0x80 | character >> 12 & 0x3f
      bytes[length++] = 0x80 | character >> 6 & 0x3f
    }
    bytes[length++] = 0x80 | character & 0x3f
  }
  return bytes.slice(0, length)
}

/** The text of UTF-8 bytes; throws URIError when they are none. */
export const utf8Text = (bytes: Uint8Array): string => {
  const parts: string[] = []
  for (let at = 0; at < bytes.length; at++) parts.push(`%${((bytes[at] ?? 0) + 256).toString(16).slice(1)}`)
  return decodeURIComponent(parts.join(''))
}

/** Gives `count` random bytes from the strongest source the end has; the platform layer injects it. */
export type RandomBytes = (count: number) => Uint8Array

/**
 * Makes a random identifier in the shape of a version 4 UUID, lower case, 36 characters.
 * Throws RangeError when the source gives fewer than 16 bytes, rather than make a guessable id.
 */
export function makeId(randomBytes: RandomBytes): string {
  const bytes = randomBytes(16)
  if (bytes.length < 16) throw new RangeError('An id needs 16 random bytes')
  const hex: string[] = []
  for (let index = 0; index < 16; index += 1) hex.push(toHex(markVersion(bytes[index] ?? 0, index)))
  const text = hex.join('')
  return [text.slice(0, 8), text.slice(8, 12), text.slice(12, 16), text.slice(16, 20), text.slice(20)].join('-')
}

/** Sets the version (4) in byte 6 and the variant (binary 10) in byte 8. */
function markVersion(byte: number, index: number): number {
  if (index === 6) return (byte & 0x0f) | 0x40
  if (index === 8) return (byte & 0x3f) | 0x80
  return byte
}

function toHex(byte: number): string {
  return (byte < 16 ? '0' : '') + byte.toString(16)
}

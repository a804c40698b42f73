const SLICE = 8192

/** One character a byte, so that bytes can be searched as text. */
export const latinText = (bytes: Uint8Array): string => {
  const parts: string[] = []
  for (let from = 0; from < bytes.length; from += SLICE) {
    parts.push(String.fromCharCode(...bytes.subarray(from, from + SLICE)))
  }
  return parts.join('')
}

/** The bytes of a text that has one character a byte. */
export const latinBytes = (text: string): Uint8Array => {
  const bytes = new Uint8Array(text.length)
  for (let at = 0; at < text.length; at += 1) bytes[at] = text.charCodeAt(at) & 0xff
  return bytes
}

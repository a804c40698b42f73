const HALF_CHARACTER = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(^|[^\uD800-\uDBFF])[\uDC00-\uDFFF]/g

/** The UTF-8 bytes of a text; the mini-programs have no TextEncoder. Half an emoji becomes the replacement character. */
export const utf8Bytes = (text: string): Uint8Array => {
  const encoded = encodeURIComponent(text.replace(HALF_CHARACTER, '$1\uFFFD'))
  const bytes = new Uint8Array(encoded.length)
  let length = 0
  for (let at = 0; at < encoded.length; at++) {
    if (encoded[at] === '%') {
      bytes[length++] = parseInt(encoded.slice(at + 1, at + 3), 16)
      at += 2
    } else {
      bytes[length++] = encoded.charCodeAt(at)
    }
  }
  return bytes.subarray(0, length)
}

/** The text of UTF-8 bytes; throws URIError when they are none. */
export const utf8Text = (bytes: Uint8Array): string => {
  const parts: string[] = []
  for (let at = 0; at < bytes.length; at++) parts.push(`%${((bytes[at] ?? 0) + 256).toString(16).slice(1)}`)
  return decodeURIComponent(parts.join(''))
}

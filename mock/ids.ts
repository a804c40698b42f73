const ALPHABET = 'abcdefghijkmnpqrstuvwxyz23456789'

/** Makes an id nobody can guess: letters and digits that are not mistaken for each other. */
export function randomId(length: number): string {
  const bytes = crypto.getRandomValues(new Uint8Array(length))
  return Array.from(bytes, (byte) => ALPHABET.charAt(byte % ALPHABET.length)).join('')
}

/** Makes a code of digits, for a person to read out at a window. */
export function randomDigits(length: number): string {
  const bytes = crypto.getRandomValues(new Uint8Array(length))
  return Array.from(bytes, (byte) => String(byte % 10)).join('')
}

/** Makes random bytes, written in Base64. */
export function randomBase64(length: number): string {
  return btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(length))))
}

/** Works out the SHA-256 of bytes, in hexadecimal. */
export async function sha256(bytes: Uint8Array): Promise<string> {
  const copy = new Uint8Array(bytes)
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', copy))
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** Works out a fingerprint of a JSON value that does not depend on the order of its keys. */
export function fingerprint(value: unknown): Promise<string> {
  return sha256(new TextEncoder().encode(stableJson(value)))
}

/** Writes JSON with the keys of every object in order. */
export function stableJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) => {
    if (typeof inner !== 'object' || inner === null || Array.isArray(inner)) return inner
    return Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
  })
}

/** A number from a text, always the same for the same text: chance that can be repeated. */
export function steadyNumber(text: string): number {
  let hash = 2166136261
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 16777619)
  }
  return hash >>> 0
}

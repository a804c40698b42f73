import { fromByteArray } from 'base64-js'
import { Hash } from 'fast-sha256'

/** What is hashed between two breaths: a few milliseconds of a slow phone. */
const SLICE = 128 * 1024

const hexOf = (bytes: Uint8Array): string => Array.from(bytes, (byte) => (byte + 256).toString(16).slice(1)).join('')

/** The SHA-256 of bytes in lower-case hexadecimal; `breathe` is waited for between slices, so that a screen stays alive. */
export const sha256Hex = async (bytes: Uint8Array, breathe: () => Promise<void>): Promise<string> => {
  const hash = new Hash()
  for (let at = 0; at < bytes.length; at += SLICE) {
    if (at > 0) await breathe()
    hash.update(bytes.subarray(at, at + SLICE))
  }
  return hexOf(hash.digest())
}

/** The same at once, where nobody waits for a screen. */
export const sha256HexNow = (bytes: Uint8Array): string => hexOf(new Hash().update(bytes).digest())

/** The value of a Content-Digest header for bytes. 依据: RFC 9530. */
export const contentDigest = (bytes: Uint8Array): string => `sha-256=:${fromByteArray(new Hash().update(bytes).digest())}:`

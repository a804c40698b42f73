import { Unzlib } from 'fflate'

/** Fed in so small pieces that even the densest stream (1032 to 1) gives at most a megabyte before it is counted. */
const PIECE = 1024

/**
 * Unpacks a zlib stream up to `most` bytes; what is beyond, or broken, is left out. A stream
 * that unpacks to gigabytes costs no more than an honest one.
 */
export const inflateUpTo = (packed: Uint8Array, most: number): Uint8Array => {
  const parts: Uint8Array[] = []
  let length = 0
  const stream = new Unzlib((part) => { parts.push(part); length += part.length })
  try {
    for (let at = 0; at < packed.length && length < most; at += PIECE) stream.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length)
  } catch {
    // What came before the break still counts.
  }
  const out = new Uint8Array(Math.min(length, most))
  let at = 0
  for (const part of parts) {
    out.set(part.subarray(0, Math.max(0, out.length - at)), at)
    at += Math.min(part.length, out.length - at)
  }
  return out
}

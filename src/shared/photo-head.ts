/** What a picture's first bytes tell. */
export interface PhotoHead {
  format: 'jpeg' | 'png' | 'webp' | 'heic' | 'other'
  /** Pixels as they lie in the file; 0 when the head does not say. */
  width: number
  height: number
  /** EXIF 1 to 8: how the file is to be turned to stand upright; 1 for all that say nothing. */
  orientation: number
}

/** Bytes that are enough to read a head: EXIF with its thumbnail stands before a JPEG's size. */
export const HEAD_BYTES = 128 * 1024

const sign = (bytes: Uint8Array, at: number, text: string): boolean => Array.from(text).every((char, offset) => bytes[at + offset] === char.charCodeAt(0))
const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

const HEIC_BRANDS = ['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'mif1', 'msf1', 'avif']
const ORIENTATION_TAG = 0x0112
const ENTRY = 12

/** Orientation in the TIFF structure of an EXIF segment. */
function orientationIn(tiff: Uint8Array): number {
  if (tiff.length < 14) return 1
  const view = viewOf(tiff)
  const little = sign(tiff, 0, 'II')
  if (!little && !sign(tiff, 0, 'MM')) return 1
  const start = view.getUint32(4, little)
  if (start + 2 > tiff.length) return 1
  const entries = view.getUint16(start, little)
  for (let at = start + 2, count = 0; count < entries && at + ENTRY <= tiff.length; at += ENTRY, count += 1) {
    if (view.getUint16(at, little) !== ORIENTATION_TAG) continue
    const value = view.getUint16(at + 8, little)
    return value >= 1 && value <= 8 ? value : 1
  }
  return 1
}

const isFrame = (marker: number): boolean => marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc

/** Walks the segments of a JPEG up to the one that says its size. */
function jpegHead(bytes: Uint8Array): PhotoHead {
  const head: PhotoHead = { format: 'jpeg', width: 0, height: 0, orientation: 1 }
  const view = viewOf(bytes)
  for (let at = 2; at + 9 < bytes.length && bytes[at] === 0xff;) {
    const marker = view.getUint8(at + 1)
    const length = view.getUint16(at + 2)
    if (isFrame(marker)) return { ...head, height: view.getUint16(at + 5), width: view.getUint16(at + 7) }
    if (marker === 0xe1 && sign(bytes, at + 4, 'Exif\0\0')) head.orientation = orientationIn(bytes.subarray(at + 10, Math.min(bytes.length, at + 2 + length)))
    if (marker === 0xda || length < 2) break
    at += 2 + length
  }
  return head
}

/** Reads a picture's head from its first bytes. Total: bytes that are no picture are `other`. */
export function readPhotoHead(bytes: Uint8Array): PhotoHead {
  if (bytes[0] === 0xff && bytes[1] === 0xd8) return jpegHead(bytes)
  const other: PhotoHead = { format: 'other', width: 0, height: 0, orientation: 1 }
  if (sign(bytes, 0, '\x89PNG\r\n') && bytes.length >= 24) {
    const view = viewOf(bytes)
    return { ...other, format: 'png', width: view.getUint32(16), height: view.getUint32(20) }
  }
  if (sign(bytes, 0, 'RIFF') && sign(bytes, 8, 'WEBP')) return { ...other, format: 'webp' }
  if (sign(bytes, 4, 'ftyp') && HEIC_BRANDS.some((brand) => sign(bytes, 8, brand))) return { ...other, format: 'heic' }
  return other
}

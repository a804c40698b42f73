import { big16 } from './numbers'

/** A piece of a JPEG's head that tells something: its Exif, or its frame. */
export interface JpegSegment { marker: 'exif' | 'frame', data: Uint8Array }

const NO_LENGTH = new Set([0x01, 0xd0, 0xd1, 0xd2, 0xd3, 0xd4, 0xd5, 0xd6, 0xd7, 0xd8])
const SCAN_BEGINS = 0xda
const APPLICATION_1 = 0xe1

/** Start of frame: 0xC0 to 0xCF without the tables of Huffman and arithmetic coding, and JPG. */
const isFrame = (marker: number): boolean => marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc

/** The telling segments of a JPEG in their order, up to where its picture begins. */
export const framesOf = (bytes: Uint8Array): JpegSegment[] => {
  const found: JpegSegment[] = []
  let at = 2
  while (at + 4 < bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0
    if (marker === 0xff) { at += 1; continue }
    if (NO_LENGTH.has(marker)) { at += 2; continue }
    if (marker === SCAN_BEGINS) break
    const end = at + 2 + big16(bytes, at + 2)
    if (marker === APPLICATION_1) found.push({ marker: 'exif', data: bytes.subarray(at + 4, end) })
    if (isFrame(marker) && end <= bytes.length) found.push({ marker: 'frame', data: bytes.subarray(at + 4, end) })
    at = end
  }
  return found
}

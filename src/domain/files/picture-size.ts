import type { FileType } from './file-type'
import { jpegFacts } from './jpeg-facts'
import { latinText } from './latin'
import { big32 } from './numbers'

/** Width and height in pixels as the file itself states them. */
export interface PictureSize { width: number, height: number }

const little16 = (bytes: Uint8Array, at: number): number => ((bytes[at + 1] ?? 0) << 8) | (bytes[at] ?? 0)
const little24 = (bytes: Uint8Array, at: number): number => little16(bytes, at) + (bytes[at + 2] ?? 0) * 65536

const sizeOfJpeg = (bytes: Uint8Array): PictureSize | undefined => {
  const facts = jpegFacts(bytes)
  return facts && { width: facts.width, height: facts.height }
}

const sizeOfPng = (bytes: Uint8Array): PictureSize | undefined =>
  (latinText(bytes.subarray(12, 16)) === 'IHDR' && bytes.length >= 24 ? { width: big32(bytes, 16), height: big32(bytes, 20) } : undefined)

const sizeOfWebp = (bytes: Uint8Array): PictureSize | undefined => {
  if (bytes.length < 30) return undefined
  switch (latinText(bytes.subarray(12, 16))) {
    case 'VP8 ': return { width: little16(bytes, 26) & 0x3fff, height: little16(bytes, 28) & 0x3fff }
    case 'VP8L': return { width: 1 + (little16(bytes, 21) & 0x3fff), height: 1 + ((little24(bytes, 22) >> 6) & 0x3fff) }
    case 'VP8X': return { width: 1 + little24(bytes, 24), height: 1 + little24(bytes, 27) }
    default: return undefined
  }
}

/** How large a picture will be once it is decoded; undefined when its head does not tell. */
export const pictureSize = (type: FileType, bytes: Uint8Array): PictureSize | undefined => {
  switch (type) {
    case 'image/jpeg': return sizeOfJpeg(bytes)
    case 'image/png': return sizeOfPng(bytes)
    case 'image/webp': return sizeOfWebp(bytes)
    case 'image/heic':
    case 'application/pdf': return undefined
  }
}

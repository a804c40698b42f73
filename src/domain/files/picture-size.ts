import type { FileType } from './file-type'
import { latinText } from './latin'

/** Width and height in pixels as the file itself states them. */
export interface PictureSize { width: number, height: number }

const big16 = (bytes: Uint8Array, at: number): number => ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0)
const big32 = (bytes: Uint8Array, at: number): number => big16(bytes, at) * 65536 + big16(bytes, at + 2)
const little16 = (bytes: Uint8Array, at: number): number => ((bytes[at + 1] ?? 0) << 8) | (bytes[at] ?? 0)
const little24 = (bytes: Uint8Array, at: number): number => little16(bytes, at) + (bytes[at + 2] ?? 0) * 65536

const NO_LENGTH = new Set([0x01, 0xd0, 0xd1, 0xd2, 0xd3, 0xd4, 0xd5, 0xd6, 0xd7, 0xd8])
const SCAN_BEGINS = 0xda

/** Start of frame: 0xC0 to 0xCF without the tables of Huffman, arithmetic coding and JPG. */
const isFrame = (marker: number): boolean => marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc

const sizeOfJpeg = (bytes: Uint8Array): PictureSize | undefined => {
  let at = 2
  while (at + 9 < bytes.length) {
    if (bytes[at] !== 0xff) return undefined
    const marker = bytes[at + 1] ?? 0
    if (marker === 0xff) { at += 1; continue }
    if (isFrame(marker)) return { width: big16(bytes, at + 7), height: big16(bytes, at + 5) }
    if (marker === SCAN_BEGINS) return undefined
    at += NO_LENGTH.has(marker) ? 2 : 2 + big16(bytes, at + 2)
  }
  return undefined
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

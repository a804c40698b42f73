import { deflateSync } from 'node:zlib'
import { crc32 } from './crc'
import jpeg from 'jpeg-js'
import { turnPicture } from '@/domain/imaging/photo/turn'
import type { Picture } from '@/domain/imaging/picture'
import { pageSample, type Sample } from '../../bench/imaging/sample'

/** A photograph as Playwright hands it to a file input. */
export interface Photograph { name: string, mimeType: string, buffer: Buffer }

/** The photograph that belongs to a seed, and what it shows. */
export const photographed = (seed: number): Sample => pageSample(seed, 'reporting')

export const asJpeg = ({ data, width, height }: Picture, name = 'photo.jpg'): Photograph =>
  ({ name, mimeType: 'image/jpeg', buffer: Buffer.from(jpeg.encode({ data: new Uint8Array(data), width, height }, 92).data) })

const exifSegment = (orientation: number): Buffer => {
  const tiff = Buffer.from([0x4d, 0x4d, 0, 0x2a, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0])
  const body = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff])
  return Buffer.concat([Buffer.from([0xff, 0xe1, (body.length + 2) >> 8, (body.length + 2) & 255]), body])
}

/** The same photograph as a phone held sideways stores it: lying, with EXIF 6 to say so. */
export const lying = (picture: Picture): Photograph => {
  const { buffer, ...rest } = asJpeg(turnPicture(picture, -1), 'lying.jpg')
  return { ...rest, buffer: Buffer.concat([buffer.subarray(0, 2), exifSegment(6), buffer.subarray(2)]) }
}

const chunk = (kind: string, body: Buffer): Buffer => {
  const named = Buffer.concat([Buffer.from(kind, 'latin1'), body])
  const sizes = Buffer.alloc(8)
  sizes.writeUInt32BE(body.length, 0)
  sizes.writeUInt32BE(crc32(named), 4)
  return Buffer.concat([sizes.subarray(0, 4), named, sizes.subarray(4)])
}

/** A PNG with red, green, blue and opacity, painted row by row. */
export const asPng = (width: number, height: number, paint: (row: Buffer, y: number) => void, name = 'drawn.png'): Photograph => {
  const raw = Buffer.alloc(height * (width * 4 + 1))
  for (let y = 0; y < height; y += 1) paint(raw.subarray(y * (width * 4 + 1) + 1, (y + 1) * (width * 4 + 1)), y)
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, 6, 0, 0, 0], 8)
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return { name, mimeType: 'image/png', buffer: Buffer.concat([signature, chunk('IHDR', head), chunk('IDAT', deflateSync(raw, { level: 1 })), chunk('IEND', Buffer.alloc(0))]) }
}

/** A sheet with rows of print on a dark desk, as large as wanted; the paper is transparent when `clear`. */
export const sheet = (width: number, height: number, clear = false): Photograph => {
  const [left, right, top, bottom] = [width * 0.15, width * 0.85, height * 0.1, height * 0.9].map(Math.round) as [number, number, number, number]
  return asPng(width, height, (row, y) => {
    row.fill(Buffer.from(clear ? [0, 0, 0, 0] : [58, 52, 46, 255]))
    if (y < top || y >= bottom) return
    if (!clear) row.fill(Buffer.from([232, 230, 226, 255]), left * 4, right * 4)
    const line = (y - top) / (bottom - top) * 24
    if (line % 1 < 0.4 && line > 1 && line < 23) for (let x = left + (right - left) * 0.1; x < right - (right - left) * 0.1; x += width / 60) row.fill(Buffer.from([40, 40, 46, 255]), Math.round(x) * 4, Math.round(x + width / 110) * 4)
  })
}

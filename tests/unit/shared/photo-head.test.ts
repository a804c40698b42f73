import { readPhotoHead } from '@/shared/photo-head'

const text = (words: string): number[] => Array.from(words, (sign) => sign.charCodeAt(0))
const tiff = (orientation: number, little: boolean): number[] => (little
  ? [...text('II'), 0x2a, 0, 8, 0, 0, 0, 1, 0, 0x12, 0x01, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0, 0, 0]
  : [...text('MM'), 0, 0x2a, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0])
const segment = (marker: number, body: number[]): number[] => [0xff, marker, (body.length + 2) >> 8, (body.length + 2) & 255, ...body]
const FRAME = segment(0xc0, [8, 0x0b, 0xb8, 0x0f, 0xa0, 3, 1, 0x11, 0, 2, 0x11, 1, 3, 0x11, 1])
const jpeg = (...segments: number[][]): Uint8Array => Uint8Array.from([0xff, 0xd8, ...segments.flat(), 0xff, 0xda, 0, 2, 1, 2, 3])
const exif = (orientation: number, little = false): number[] => segment(0xe1, [...text('Exif'), 0, 0, ...tiff(orientation, little)])

describe('the head of a picture', () => {
  test.each([1, 2, 3, 4, 5, 6, 7, 8])('tells the orientation %d in either order of bytes', (orientation) => {
    for (const little of [true, false]) expect(readPhotoHead(jpeg(exif(orientation, little), FRAME))).toEqual({ format: 'jpeg', width: 4000, height: 3000, orientation })
  })

  test('an orientation that does not exist is none', () => {
    for (const orientation of [0, 9, 200]) expect(readPhotoHead(jpeg(exif(orientation), FRAME)).orientation).toBe(1)
  })

  test('EXIF that is cut off is none', () => {
    expect(readPhotoHead(jpeg(segment(0xe1, text('Exif\0\0MM')), FRAME))).toEqual({ format: 'jpeg', width: 4000, height: 3000, orientation: 1 })
  })

  test.each([
    ['png', [0x89, ...text('PNG\r\n'), 0x1a, 0x0a, 0, 0, 0, 13, ...text('IHDR'), 0, 0, 0x1f, 0x40, 0, 0, 0x17, 0x70], 8000, 6000],
    ['webp', [...text('RIFF'), 1, 2, 3, 4, ...text('WEBPVP8 ')], 0, 0],
    ['heic', [0, 0, 0, 24, ...text('ftypheic'), 0, 0], 0, 0],
    ['heic', [0, 0, 0, 24, ...text('ftypmif1'), 0, 0], 0, 0],
    ['other', text('%PDF-1.7'), 0, 0],
    ['other', [], 0, 0]
  ])('knows %s by its first bytes', (format, bytes, width, height) => {
    expect(readPhotoHead(Uint8Array.from(bytes))).toEqual({ format, width, height, orientation: 1 })
  })

  test('no bytes at all make it throw', () => {
    for (let seed = 1; seed < 400; seed += 1) {
      const bytes = Uint8Array.from({ length: seed % 90 }, (_, at) => (at * seed * 7919 + seed) % 256)
      bytes.set([0xff, 0xd8, 0xff, 0xe1].slice(0, bytes.length))
      expect(readPhotoHead(bytes).orientation).toBeGreaterThanOrEqual(1)
    }
  })
})

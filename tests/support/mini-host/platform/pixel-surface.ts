import jpeg from 'jpeg-js'
import { standUp } from '@/domain/imaging/photo/turn'
import type { Picture } from '@/domain/imaging/picture'
import { readPhotoHead } from '@/shared/photo-head'

/** Four bytes a pixel, as a canvas keeps them. */
export interface Bitmap { width: number, height: number, data: Uint8ClampedArray }

const blank = (width: number, height: number): Bitmap => ({ width, height, data: new Uint8ClampedArray(width * height * 4) })

/** What a phone's decoder makes of a file; it minds EXIF unless it is an old one. Throws where a phone fires `onerror`. */
export const decodeFile = (bytes: Uint8Array, turns = true): Bitmap => {
  const { data, width, height } = jpeg.decode(bytes, { useTArray: true, formatAsRGBA: true, maxMemoryUsageInMB: 1024 })
  const picture: Picture = { data, width, height }
  const upright = turns ? standUp(picture, readPhotoHead(bytes).orientation) : picture
  return { width: upright.width, height: upright.height, data: new Uint8ClampedArray(upright.data) }
}

/** The picture in another size: every pixel is the mean of what falls into it. */
export const resized = (source: Bitmap, width: number, height: number): Bitmap => {
  if (width === source.width && height === source.height) return source
  const result = blank(width, height)
  const [across, down] = [source.width / width, source.height / height]
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const [left, top] = [Math.floor(x * across), Math.floor(y * down)]
      const [right, bottom] = [Math.max(left + 1, Math.floor((x + 1) * across)), Math.max(top + 1, Math.floor((y + 1) * down))]
      for (let channel = 0; channel < 4; channel += 1) {
        let sum = 0
        for (let row = top; row < bottom; row += 1) for (let column = left; column < right; column += 1) sum += source.data[(row * source.width + column) * 4 + channel] ?? 0
        result.data[(y * width + x) * 4 + channel] = sum / ((right - left) * (bottom - top))
      }
    }
  }
  return result
}

export const encodeJpeg = ({ data, width, height }: Bitmap, quality: number): Uint8Array =>
  new Uint8Array(jpeg.encode({ data, width, height }, Math.round(quality * 100)).data)

const colourOf = (style: unknown): [number, number, number] | undefined => {
  const parts = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(String(style))
  return parts ? [parseInt(parts[1] ?? '', 16), parseInt(parts[2] ?? '', 16), parseInt(parts[3] ?? '', 16)] : undefined
}

interface Stand { x: number, y: number, turn: number }

/** The few calls of a 2D canvas that work on pixels, done for true; words are drawn as a bar as long as they are. */
export class PixelSurface {
  private bitmap: Bitmap
  private stand: Stand = { x: 0, y: 0, turn: 0 }
  private readonly stands: Stand[] = []

  constructor(width: number, height: number) {
    this.bitmap = blank(width, height)
  }

  get picture(): Bitmap { return this.bitmap }

  resize(width: number, height: number): void {
    this.bitmap = blank(width, height)
    this.stand = { x: 0, y: 0, turn: 0 }
  }

  /** The calls by name; `property` reads what was set on the context. */
  calls(property: (name: string) => unknown): Record<string, (...args: never[]) => unknown> {
    return {
      save: () => { this.stands.push({ ...this.stand }) },
      restore: () => { this.stand = this.stands.pop() ?? this.stand },
      translate: (x: number, y: number) => { this.stand = { ...this.stand, x: this.stand.x + x, y: this.stand.y + y } },
      rotate: (radians: number) => { this.stand = { ...this.stand, turn: this.stand.turn + radians } },
      fillRect: (x: number, y: number, width: number, height: number) => this.fill(x, y, width, height, property('fillStyle')),
      fillText: (text: string) => this.bar(text, property('font'), property('fillStyle'), Number(property('globalAlpha') ?? 1)),
      drawImage: (image: { bitmap?: Bitmap }, x: number, y: number, width: number, height: number) => { if (image.bitmap) this.paste(resized(image.bitmap, width, height), x, y) },
      getImageData: (x: number, y: number, width: number, height: number) => this.cut(x, y, width, height),
      createImageData: (width: number, height: number) => blank(width, height),
      putImageData: (sheet: Bitmap, x: number, y: number) => this.paste(sheet, x, y)
    }
  }

  private fill(left: number, top: number, width: number, height: number, style: unknown): void {
    const colour = colourOf(style)
    if (!colour) return
    for (let y = Math.max(0, top); y < Math.min(this.bitmap.height, top + height); y += 1) {
      for (let x = Math.max(0, left); x < Math.min(this.bitmap.width, left + width); x += 1) this.bitmap.data.set([...colour, 255], (y * this.bitmap.width + x) * 4)
    }
  }

  private paste(sheet: Bitmap, left: number, top: number): void {
    for (let y = 0; y < Math.min(sheet.height, this.bitmap.height - top); y += 1) {
      const wide = Math.min(sheet.width, this.bitmap.width - left)
      this.bitmap.data.set(sheet.data.subarray(y * sheet.width * 4, (y * sheet.width + wide) * 4), ((top + y) * this.bitmap.width + left) * 4)
    }
  }

  private cut(left: number, top: number, width: number, height: number): Bitmap {
    const result = blank(width, height)
    for (let y = 0; y < height; y += 1) {
      const from = ((top + y) * this.bitmap.width + left) * 4
      result.data.set(this.bitmap.data.subarray(from, from + width * 4), y * width * 4)
    }
    return result
  }

  private bar(text: string, font: unknown, style: unknown, strength: number): void {
    const colour = colourOf(style)
    const size = Number(/(\d+)px/.exec(String(font))?.[1] ?? 10)
    if (!colour) return
    const long = Array.from(text).reduce((sum, sign) => sum + (sign.charCodeAt(0) < 0x2000 ? 0.5 : 1), 0) * size
    for (let along = -long / 2; along < long / 2; along += 0.5) {
      for (let across = -size / 2; across < size / 2; across += 0.5) {
        const x = Math.round(this.stand.x + along * Math.cos(this.stand.turn) - across * Math.sin(this.stand.turn))
        const y = Math.round(this.stand.y + along * Math.sin(this.stand.turn) + across * Math.cos(this.stand.turn))
        if (x < 0 || y < 0 || x >= this.bitmap.width || y >= this.bitmap.height) continue
        const at = (y * this.bitmap.width + x) * 4
        for (let channel = 0; channel < 3; channel += 1) {
          const under = this.bitmap.data[at + channel] ?? 0
          this.bitmap.data[at + channel] = Math.min(under, under * (1 - strength) + (colour[channel] ?? 0) * strength + 2)
        }
      }
    }
  }
}

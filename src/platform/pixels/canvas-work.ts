import type { Picture } from '@/domain/imaging/picture'
import type { WatermarkLayout } from '@/domain/imaging/watermark/lay-watermark'

/** The few calls of a 2D canvas that browsers, workers and both mini-programs share. */
export interface Pen2d {
  fillStyle: unknown
  font: string
  textAlign: string
  textBaseline: string
  globalAlpha: number
  fillRect(x: number, y: number, width: number, height: number): void
  drawImage(image: unknown, x: number, y: number, width: number, height: number): void
  getImageData(x: number, y: number, width: number, height: number): { data: Uint8ClampedArray }
  createImageData(width: number, height: number): { data: Uint8ClampedArray }
  putImageData(sheet: unknown, x: number, y: number): void
  save(): void
  restore(): void
  translate(x: number, y: number): void
  rotate(radians: number): void
  fillText(text: string, x: number, y: number): void
}

/** The words of a watermark and where they stand. */
export interface Mark extends WatermarkLayout {
  words: string
}

const PAPER = '#ffffff'
/** Dark enough to be read on white and pale enough to leave what it crosses readable. */
const MARK_INK = '#39465a'
const MARK_STRENGTH = 0.3

/** Size of a picture whose longer side is `side` at most. */
export const fit = (width: number, height: number, side: number): { width: number, height: number } => {
  const scale = Math.min(1, side / Math.max(1, width, height))
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) }
}

/** Draws a decoded image on white paper, so that transparent places become paper, and takes its pixels. */
export const takePixels = (pen: Pen2d, image: unknown, { width, height }: { width: number, height: number }): Picture => {
  pen.fillStyle = PAPER
  pen.fillRect(0, 0, width, height)
  pen.drawImage(image, 0, 0, width, height)
  return { data: pen.getImageData(0, 0, width, height).data, width, height }
}

const write = (pen: Pen2d, { words, size, angle, places }: Mark): void => {
  pen.fillStyle = MARK_INK
  pen.globalAlpha = MARK_STRENGTH
  pen.font = `${Math.round(size)}px sans-serif`
  pen.textAlign = 'center'
  pen.textBaseline = 'middle'
  for (const { x, y } of places) {
    pen.save()
    pen.translate(x, y)
    pen.rotate(angle * Math.PI / 180)
    pen.fillText(words, 0, 0)
    pen.restore()
  }
  pen.globalAlpha = 1
}

/** Lays a page on a canvas of its own size, with the words of its watermark. */
export const layPage = (pen: Pen2d, page: Picture, mark: Mark | undefined): void => {
  const sheet = pen.createImageData(page.width, page.height)
  sheet.data.set(page.data)
  pen.putImageData(sheet, 0, 0)
  if (mark) write(pen, mark)
}

import type { Picture } from '@/domain/imaging/picture'
import { HEAD_BYTES, readPhotoHead, type PhotoHead } from '@/shared/photo-head'
import { fit, layPage, takePixels, type Pen2d } from './canvas-work'
import { Refused, type Surfaces } from './photo-desk'

/** A canvas of a worker or of the page. */
export interface BrowserCanvas {
  pen: Pen2d
  source: OffscreenCanvas | HTMLCanvasElement
  toJpeg(quality: number): Promise<Blob>
}

/** A decoded image, as large as asked for or larger. */
export interface Decoded {
  image: ImageBitmap | HTMLImageElement
  width: number
  height: number
  release(): void
}

/** What differs between a worker and the page. */
export interface BrowserHands {
  canvas(width: number, height: number): BrowserCanvas
  /** Decodes; at a size when one is given. Rejects when the browser cannot. */
  decode(blob: Blob, size: { width: number, height: number } | undefined): Promise<Decoded>
  turnsByItself(): Promise<boolean>
}

const SIDE = 2400
/** No page needs more; a picture like this is there to fill a memory. */
const MOST_PIXELS = 120_000_000

const bytesOf = (blob: Blob): Promise<Uint8Array> => new Promise((resolve, reject) => {
  const reader = new FileReader()
  reader.onload = () => resolve(new Uint8Array(reader.result as ArrayBuffer))
  reader.onerror = () => reject(new Refused('unreadable'))
  reader.readAsArrayBuffer(blob)
})

/** Size of what the decoder gives, when the head says it: lying on its side counts as turned when the decoder turns. */
const sizeFor = ({ width, height, orientation }: PhotoHead, turns: boolean): { width: number, height: number } | undefined => {
  if (width === 0 || height === 0) return undefined
  return turns && orientation >= 5 ? fit(height, width, SIDE) : fit(width, height, SIDE)
}

const decodeWith = async (hands: BrowserHands, blob: Blob, head: PhotoHead, turns: boolean): Promise<Picture> => {
  const decoded = await hands.decode(blob, sizeFor(head, turns)).catch(() => {
    throw new Refused(head.format === 'heic' ? 'heic' : head.format === 'other' ? 'no-picture' : 'unreadable')
  })
  const size = fit(decoded.width, decoded.height, SIDE)
  const picture = takePixels(hands.canvas(size.width, size.height).pen, decoded.image, size)
  decoded.release()
  return picture
}

/** Pixels in a browser: decoded at the size they are worked on, written as JPEG. */
export const browserSurfaces = (hands: BrowserHands): Surfaces<Blob, Blob> => ({
  side: SIDE,
  decode: async (blob, standUp) => {
    const head = readPhotoHead(await bytesOf(blob.slice(0, HEAD_BYTES)))
    if (head.width * head.height > MOST_PIXELS) throw new Refused('too-large')
    const turns = head.orientation === 1 || await hands.turnsByItself()
    const picture = await decodeWith(hands, blob, head, turns)
    return turns ? picture : standUp(picture, head.orientation)
  },
  lay: (page, mark) => {
    const canvas = hands.canvas(page.width, page.height)
    layPage(canvas.pen, page, mark)
    const save = (quality: number, scale: number): Promise<Blob> => {
      if (scale === 1) return canvas.toJpeg(quality)
      const size = fit(page.width, page.height, Math.max(page.width, page.height) * scale)
      const smaller = hands.canvas(size.width, size.height)
      smaller.pen.drawImage(canvas.source, 0, 0, size.width, size.height)
      return smaller.toJpeg(quality)
    }
    return Promise.resolve({ save })
  },
  bytesOf: (blob) => blob.size
})

/** The browser's own decoder at a size, off the thread that draws. */
export const decodeBitmap = async (blob: Blob, size: { width: number, height: number } | undefined): Promise<Decoded> => {
  const image = await createImageBitmap(blob, size && { resizeWidth: size.width, resizeHeight: size.height, resizeQuality: 'medium' })
  return { image, width: image.width, height: image.height, release: () => image.close() }
}

import type { BrowserCanvas, BrowserHands, Decoded } from './browser-surfaces.h5'
import type { Pen2d } from './canvas-work'
import { TURNING_PROBE, turnsByItself } from './turning-probe'

const load = (address: string): Promise<HTMLImageElement> => new Promise((resolve, reject) => {
  const image = new Image()
  image.onload = () => resolve(image)
  image.onerror = () => reject(new Error('The browser cannot decode this'))
  image.src = address
})

const decode = async (blob: Blob): Promise<Decoded> => {
  const address = URL.createObjectURL(blob)
  try {
    const image = await load(address)
    return { image, width: image.naturalWidth, height: image.naturalHeight, release: () => URL.revokeObjectURL(address) }
  } catch (error) {
    URL.revokeObjectURL(address)
    throw error
  }
}

const canvasOf = (width: number, height: number): BrowserCanvas => {
  const source = document.createElement('canvas')
  source.width = width
  source.height = height
  const toJpeg = (quality: number): Promise<Blob> => new Promise((resolve, reject) => {
    source.toBlob((blob) => { if (blob) resolve(blob); else reject(new Error('The canvas has no room')) }, 'image/jpeg', quality)
  })
  return { pen: source.getContext('2d', { willReadFrequently: true }) as unknown as Pen2d, source, toJpeg }
}

/** An image turned by the browser shows its turned size only where it is drawn turned as well: both came with the same version. */
const probe = async (): Promise<boolean> => {
  const image = await load(TURNING_PROBE)
  return turnsByItself({ width: image.naturalWidth, height: image.naturalHeight })
}

/** Canvas and image elements: for browsers whose workers have no canvas (Safari before 16.4, Chrome 67). */
export const pageHands: BrowserHands = { canvas: canvasOf, decode, turnsByItself: probe }

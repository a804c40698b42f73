import type { Recorder } from '../recorder'
import type { CanvasRecord } from '../types'
import { decodeFile, PixelSurface, type Bitmap } from './pixel-surface'

/** One grey pixel: what a picture of strokes looks like. */
const PNG_BASE64 = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg=='

export const pngBytes = (): Uint8Array => new Uint8Array(Buffer.from(PNG_BASE64, 'base64'))

export const pngDataUrl = (): string => `data:image/png;base64,${PNG_BASE64}`

const ANSWERS: Record<string, (...args: unknown[]) => unknown> = {
  measureText: (text) => ({ width: String(text).length * 10 }),
  createLinearGradient: () => ({ addColorStop: () => undefined }), createRadialGradient: () => ({ addColorStop: () => undefined }),
  createPattern: () => ({}), isPointInPath: () => false
}

/** A drawing context that remembers every call and property, and does those that its surface can do. */
export const recordingContext = (record: CanvasRecord, extra: Record<string, unknown> = {}, surface?: PixelSurface): object => {
  const kept: Record<string, unknown> = { ...extra }
  const done: Record<string, (...args: never[]) => unknown> = surface?.calls((name) => kept[name]) ?? {}
  return new Proxy(kept, {
    get: (target, name) => {
      if (typeof name !== 'string' || name === 'then') return undefined
      if (name in target) return target[name]
      return (...args: unknown[]) => {
        record.calls.push({ name, args })
        const act = done[name]
        return act ? Reflect.apply(act, undefined, args) : ANSWERS[name]?.(...args)
      }
    },
    set: (target, name, value) => {
      target[String(name)] = value
      record.calls.push({ name: `${String(name)}=`, args: [value] })
      return true
    },
    has: () => true
  })
}

/** What a canvas needs of its phone. */
export interface CanvasPhone {
  recorder: Recorder
  later(run: () => void): void
  /** Bytes of a file of the phone; throws where there is none. */
  read(path: string): Uint8Array
}

const surfaces = new WeakMap<object, PixelSurface>()

/** What is drawn on a canvas that a bundle holds. */
export const drawnOn = (canvas: unknown): Bitmap | undefined => (typeof canvas === 'object' && canvas !== null ? surfaces.get(canvas)?.picture : undefined)

/** The canvas of `<canvas type="2d">` as a selector query hands it out; setting its size empties it. */
export const fakeCanvas = (phone: CanvasPhone, id: string): Record<string, unknown> => {
  const record: CanvasRecord = { id, calls: [] }
  phone.recorder.canvases.push(record)
  const size = { width: 300, height: 150 }
  const surface = new PixelSurface(size.width, size.height)
  const canvas: Record<string, unknown> = { id }
  const context = recordingContext(record, { canvas }, surface)
  for (const side of ['width', 'height'] as const) {
    Object.defineProperty(canvas, side, { enumerable: true, get: () => size[side], set: (value: number) => { size[side] = value; surface.resize(size.width, size.height) } })
  }
  surfaces.set(canvas, surface)
  return Object.assign(canvas, {
    getContext: () => context,
    toDataURL: () => pngDataUrl(),
    requestAnimationFrame: (run: () => void) => { phone.later(run); return 1 }, cancelAnimationFrame: () => undefined,
    createImage: () => loadingImage(phone), createPath2D: () => ({})
  })
}

const bytesAt = ({ read }: CanvasPhone, address: string): Uint8Array =>
  (address.startsWith('data:') ? new Uint8Array(Buffer.from(address.slice(address.indexOf(',') + 1), 'base64')) : read(address))

const loaded = (phone: CanvasPhone, address: string): Bitmap | undefined => {
  try {
    return decodeFile(bytesAt(phone, address))
  } catch {
    return undefined
  }
}

/** An image that is decoded when its address is set. */
const loadingImage = (phone: CanvasPhone): object => {
  const image: Record<string, unknown> = { width: 0, height: 0 }
  return new Proxy(image, {
    set: (target, name, value) => {
      target[String(name)] = value
      if (name === 'src') phone.later(() => {
        const bitmap = loaded(phone, String(value))
        if (bitmap) Object.assign(target, { bitmap, width: bitmap.width, height: bitmap.height })
        const told = bitmap ? target.onload : target.onerror
        if (typeof told === 'function') Reflect.apply(told, image, [])
      })
      return true
    }
  })
}

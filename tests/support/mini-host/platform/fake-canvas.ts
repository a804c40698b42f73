import type { Recorder } from '../recorder'
import type { CanvasRecord } from '../types'

/** One grey pixel: what every picture of a fake canvas looks like. */
const PNG_BASE64 = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg=='

export const pngBytes = (): Uint8Array => new Uint8Array(Buffer.from(PNG_BASE64, 'base64'))

export const pngDataUrl = (): string => `data:image/png;base64,${PNG_BASE64}`

const ANSWERS: Record<string, (...args: unknown[]) => unknown> = {
  measureText: (text) => ({ width: String(text).length * 10 }),
  getImageData: (_x, _y, width, height) => ({ data: new Uint8ClampedArray(Number(width) * Number(height) * 4), width, height }),
  createImageData: (width, height) => ({ data: new Uint8ClampedArray(Number(width) * Number(height) * 4), width, height }),
  createLinearGradient: () => ({ addColorStop: () => undefined }), createRadialGradient: () => ({ addColorStop: () => undefined }),
  createPattern: () => ({}), isPointInPath: () => false
}

/** A drawing context that draws nothing and remembers every call and property. */
export const recordingContext = (record: CanvasRecord, extra: Record<string, unknown> = {}): object => {
  const kept: Record<string, unknown> = { ...extra }
  return new Proxy(kept, {
    get: (target, name) => {
      if (typeof name !== 'string' || name === 'then') return undefined
      if (name in target) return target[name]
      return (...args: unknown[]) => { record.calls.push({ name, args }); return ANSWERS[name]?.(...args) }
    },
    set: (target, name, value) => {
      target[String(name)] = value
      record.calls.push({ name: `${String(name)}=`, args: [value] })
      return true
    },
    has: () => true
  })
}

/** The canvas of `<canvas type="2d">` as a selector query hands it out. */
export const fakeCanvas = (recorder: Recorder, id: string, later: (run: () => void) => void): Record<string, unknown> => {
  const record: CanvasRecord = { id, calls: [] }
  recorder.canvases.push(record)
  const canvas: Record<string, unknown> = { width: 300, height: 150, id }
  const context = recordingContext(record, { canvas })
  return Object.assign(canvas, {
    getContext: () => context,
    toDataURL: () => pngDataUrl(),
    requestAnimationFrame: (run: () => void) => { later(run); return 1 }, cancelAnimationFrame: () => undefined,
    createImage: () => loadingImage(later), createPath2D: () => ({})
  })
}

const loadingImage = (later: (run: () => void) => void): object => {
  const image: Record<string, unknown> = { width: 1200, height: 900 }
  return new Proxy(image, {
    set: (target, name, value) => {
      target[String(name)] = value
      if (name === 'src') later(() => { if (typeof target.onload === 'function') Reflect.apply(target.onload, image, []) })
      return true
    }
  })
}

import { Refused } from './photo-desk'
import type { Helper, Question, Reply } from './worker-talk.h5'

interface Waiting { resolve(value: unknown): void, reject(error: Error): void }

/** Workers with a canvas and a decoder of their own. */
export const workersCanDraw = (): boolean => typeof Worker === 'function' && typeof createImageBitmap === 'function' &&
  typeof OffscreenCanvas === 'function' && 'convertToBlob' in OffscreenCanvas.prototype

/** A worker that works on one photograph; one that does not start or dies rejects what it was asked, which is no refusal. */
export const workerHelper = (): { helper: Helper, end(): void } => {
  const worker = new Worker(new URL('../../workers/work-on-photo.h5.ts', import.meta.url), { name: 'worker-work-on-photo' })
  const waiting = new Map<number, Waiting>()
  let asked = 0
  let gone = false
  worker.onmessage = ({ data }: MessageEvent<Reply>) => {
    const one = waiting.get(data.id)
    waiting.delete(data.id)
    if (data.ok) one?.resolve(data.value)
    else one?.reject(new Refused(data.why))
  }
  worker.onerror = () => {
    gone = true
    for (const one of waiting.values()) one.reject(new Error('The worker is gone'))
    waiting.clear()
  }
  const ask = <Answer>(question: Question): Promise<Answer> => new Promise((resolve, reject) => {
    if (gone) { reject(new Error('The worker is gone')); return }
    asked += 1
    waiting.set(asked, { resolve, reject })
    worker.postMessage({ ...question, id: asked })
  })
  return {
    helper: {
      open: (blob) => ask({ ask: 'open', blob }),
      preview: () => ask({ ask: 'preview' }),
      findCorners: (kind) => ask({ ask: 'corners', kind }),
      makePage: (wish) => ask({ ask: 'page', wish }),
      join: (blobs, mark) => ask({ ask: 'join', blobs, mark })
    },
    end: () => worker.terminate()
  }
}

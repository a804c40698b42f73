import { photoJobs } from '@/domain/imaging/photo/photo-jobs'
import { inOneGo } from '@/domain/imaging/slices'
import { browserSurfaces, decodeBitmap, type BrowserCanvas } from '@/platform/pixels/browser-surfaces.h5'
import type { Pen2d } from '@/platform/pixels/canvas-work'
import { PhotoDesk, Refused } from '@/platform/pixels/photo-desk'
import { TURNING_PROBE, turnsByItself } from '@/platform/pixels/turning-probe'
import type { Question, Reply } from '@/platform/pixels/worker-talk.h5'

/*
 * The worker in which the H5 works on a photograph: neither its pixels nor a second of reckoning
 * ever come to the thread that draws.
 */
const canvas = (width: number, height: number): BrowserCanvas => {
  const source = new OffscreenCanvas(width, height)
  return {
    source, pen: source.getContext('2d', { willReadFrequently: true }) as unknown as Pen2d,
    toJpeg: (quality) => source.convertToBlob({ type: 'image/jpeg', quality })
  }
}

const probeBlob = (): Blob => {
  const binary = atob(TURNING_PROBE.slice(TURNING_PROBE.indexOf(',') + 1))
  return new Blob([Uint8Array.from(binary, (sign) => sign.charCodeAt(0))], { type: 'image/jpeg' })
}

const probe = async (): Promise<boolean> => turnsByItself(await decodeBitmap(probeBlob(), undefined))

const desk = new PhotoDesk(browserSurfaces({ canvas, decode: decodeBitmap, turnsByItself: probe }), photoJobs, (work) => Promise.resolve(inOneGo(work)))

const answer = (question: Question): Promise<unknown> => {
  switch (question.ask) {
    case 'open': return desk.open(question.blob)
    case 'preview': return desk.preview()
    case 'corners': return desk.findCorners(question.kind)
    case 'page': return desk.makePage(question.wish)
    case 'join': return desk.join(question.blobs, question.mark)
  }
}

const post = (reply: Reply): void => (self as unknown as { postMessage(message: Reply): void }).postMessage(reply)

self.onmessage = ({ data }: MessageEvent<Question & { id: number }>) => {
  answer(data).then(
    (value) => post({ id: data.id, ok: true, value }),
    (error: unknown) => post({ id: data.id, ok: false, why: error instanceof Refused ? error.why : 'unreadable' })
  )
}

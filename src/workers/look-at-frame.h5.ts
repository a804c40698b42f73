import { lookAt, type Look } from '@/domain/imaging/look'

interface Asked { id: number, question: Look }

/** Looks at frames of the camera beside the page's own thread. */
self.addEventListener('message', ({ data: { id, question } }: MessageEvent<Asked>) => {
  self.postMessage({ id, answer: lookAt(question) })
})

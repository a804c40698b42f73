import { helpHere } from './help-here'
import { startWorker } from './start-worker.h5'
import type { Background, BackgroundWork, Helper } from './types'

interface Answered { id: number, answer: unknown }

const start = (work: BackgroundWork): Worker | undefined => {
  try {
    return startWorker(work)
  } catch {
    return undefined
  }
}

/** Asks a worker; when it breaks or never loads, everything unanswered is answered on this thread, and so is the rest. */
const helpAside = <Question, Answer>(worker: Worker, here: (question: Question) => Answer): Helper<Question, Answer> => {
  const open = new Map<number, { question: Question, resolve(answer: Answer): void }>()
  let last = 0
  let broken = false
  worker.addEventListener('message', ({ data }: MessageEvent<Answered>) => {
    open.get(data.id)?.resolve(data.answer as Answer)
    open.delete(data.id)
  })
  worker.addEventListener('error', (event) => {
    event.preventDefault()
    broken = true
    for (const { question, resolve } of open.values()) resolve(here(question))
    open.clear()
  })
  return {
    get aside() { return !broken },
    ask: (question) => new Promise((resolve) => {
      if (broken) { resolve(here(question)); return }
      last += 1
      open.set(last, { question, resolve })
      worker.postMessage({ id: last, question })
    }),
    close: () => worker.terminate()
  }
}

/** H5: a web worker from a file of our own (`script-src 'self'` allows no other), so that the page stays free to draw. */
export const background: Background = {
  help: (work, here) => {
    const worker = start(work)
    return worker ? helpAside(worker, here) : helpHere(here)
  }
}

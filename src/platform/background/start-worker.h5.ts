import type { BackgroundWork } from './types'

/** Where the build finds each worker: addresses and names must stand here word for word. A name that begins with `worker-` makes it one file. */
const WORKERS: Readonly<Record<BackgroundWork, () => Worker>> = {
  'look-at-frame': () => new Worker(new URL('../../workers/look-at-frame.h5.ts', import.meta.url), { name: 'worker-look-at-frame' })
}

/** Starts the worker of a kind of work; throws where the browser has none. */
export const startWorker = (work: BackgroundWork): Worker => WORKERS[work]()

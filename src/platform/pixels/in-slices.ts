import type { Sliced } from '@/domain/imaging/slices'

/** Milliseconds of work after which the screen gets its turn. */
const TURN_MS = 12

const breathe = (): Promise<void> => new Promise((resolve) => { setTimeout(resolve, 0) })

/** Does long work on the thread that also draws: a few milliseconds at a time. */
export const inSlices = async <T>(work: Sliced<T>): Promise<T> => {
  for (let since = Date.now(); ;) {
    const step = work.next()
    if (step.done) return step.value
    if (Date.now() - since < TURN_MS) continue
    await breathe()
    since = Date.now()
  }
}

import type { Flaw, FrameReport } from './frame-report'
import { distance } from './geometry/quad'
import type { Quad } from './geometry/quad'

/** What the camera screen says: a flaw to mend, or how far it has come. */
export type Hint = Flaw | 'hold-still' | 'ready'

/** What is remembered from frame to frame. */
export interface Watch {
  hint: Hint
  /** What recent frames would rather say, and for how many frames in a row. */
  wish: Hint
  wished: number
  /** Frames in a row that were good and showed the page in the same place. */
  steady: number
  quad?: Quad
  /** It has released the shutter for this page; it will not again before the page has gone. */
  released: boolean
}

export interface WatchSettings {
  /** Release the shutter by itself when a good page is held steady. */
  automatic: boolean
  /** Frames for which a page must be good and steady. */
  steadyFrames: number
  /** Diagonal of the frames in pixels. */
  diagonal: number
}

/** Where every watch begins. */
export const WATCH_START: Watch = { hint: 'no-page', wish: 'no-page', wished: 0, steady: 0, released: false }

/** Frames in a row that a new hint must be wished for before it replaces the one on the screen. */
const PATIENCE = 3
/** Share of the diagonal by which corners may wander while a hand holds still. */
const STILL = 0.012

const moved = (before: Quad | undefined, now: Quad | undefined): number =>
  before && now ? Math.max(...now.map((corner, at) => distance(corner, before[at] ?? corner))) : Infinity

/** Takes one more frame into account. `release` is true in the one frame that shall be photographed. */
export function watchFrame(watch: Watch, report: FrameReport, settings: WatchSettings): { watch: Watch, release: boolean } {
  const flaw = report.flaws[0]
  const still = moved(watch.quad, report.quad) < settings.diagonal * STILL
  const steady = flaw === undefined && still ? watch.steady + 1 : 0
  const enough = steady >= settings.steadyFrames
  const wish: Hint = flaw ?? (enough ? 'ready' : 'hold-still')
  const wished = wish === watch.wish ? watch.wished + 1 : 1
  // Good news and the last step come at once; a flaw must last, so that the words do not flicker.
  const hint = wished >= PATIENCE || wish === 'ready' ? wish : watch.hint
  const gone = hint === 'no-page'
  const release = settings.automatic && enough && !watch.released
  return { watch: { hint, wish, wished, steady, quad: report.quad, released: (watch.released && !gone) || release }, release }
}

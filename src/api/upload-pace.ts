const KILOBYTE = 1024
const FIRST = 64 * KILOBYTE
/** Smaller ones would spend more on headers than a cut costs. */
const LEAST = 16 * KILOBYTE
const MOST = 256 * KILOBYTE
/** A cut costs half a part on average: a sixteenth of what a line carries between two cuts keeps that at three per cent. */
const SHARE = 16
const TRUST_AFTER = KILOBYTE * KILOBYTE

/** How large the next part is, and what that was learned from. Bytes. */
export interface UploadPace {
  size: number
  /** Carried since the last cut. */
  clean: number
  /** Carried since the size was last changed. */
  steady: number
  /** To be carried without a cut before parts grow again. */
  growAfter: number
}

/** A line nothing is known of yet. */
export const firstPace = (): UploadPace => ({ size: FIRST, clean: 0, steady: 0, growAfter: 2 * FIRST })

/** A part has come through: after some that did, parts double. */
export const afterPart = (pace: UploadPace, bytes: number): UploadPace => {
  const carried = { ...pace, clean: pace.clean + bytes, steady: pace.steady + bytes }
  if (carried.steady < pace.growAfter) return carried
  const size = Math.min(MOST, pace.size * 2)
  return { ...carried, size, steady: 0, growAfter: Math.max(2 * size, pace.growAfter) }
}

/** The line was cut: parts shrink to what it is worth to lose on it, at least to half. */
export const afterCut = (pace: UploadPace): UploadPace => {
  const worth = pace.clean > 0 ? Math.floor(pace.clean / SHARE) : pace.size
  const size = Math.max(LEAST, Math.min(worth, Math.floor(pace.size / 2)))
  return { size, clean: 0, steady: 0, growAfter: Math.max(TRUST_AFTER, 2 * pace.clean) }
}

import type { Quad } from './geometry/quad'

/** What can be wrong with a picture of a page. The screens have the words for it. */
export type Flaw = 'no-page' | 'cut-off' | 'too-far' | 'too-dark' | 'tilted' | 'glare' | 'blurred'

/** What one small picture of the camera shows. */
export interface FrameReport {
  /** The page's corners in pixels of the frame, the upper left one first, then with the clock. */
  quad?: Quad
  /** How sure it is that this is a page, 0 to 1. */
  confidence: number
  /** What is wrong, the most urgent first; nothing when a photograph may be taken. */
  flaws: readonly Flaw[]
  /** Lightness of the paper (or of everything), 0 to 255. */
  lightness: number
  /** Share of the page that is burnt out. */
  glare: number
  /** Width of its edges in pixels of the frame; 0 when there are none to measure. */
  blur: number
  /** Degrees that the camera leans, and that the page is turned in the frame. */
  tilt: number
  turn: number
  /** Share of the frame that the page covers. */
  share: number
}

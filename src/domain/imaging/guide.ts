import type { Quad } from './geometry/quad'
import { mapQuad } from './geometry/quad'
import { proportionOf } from './kinds'
import type { DocumentKind } from './kinds'

/** A size in any unit. */
export interface Size {
  width: number
  height: number
}

/** An upright rectangle on the screen, in pixels of the view. */
export interface Box extends Size {
  left: number
  top: number
}

/** Papers that lie across when they are read; the others stand. */
const LYING: readonly DocumentKind[] = ['id-card', 'bank-card', 'licence', 'drawing']

/** Space beside the frame as a share of the view's width, and above and below it, where words stand, of its height. */
const [BESIDE, ABOVE] = [0.06, 0.11]
/** What the words above need at least, in pixels, on a view that has that much to give. */
const WORDS = 64
/** The most of the view's height that they may take. */
const MOST_WORDS = 0.3

/** Width over height of a paper the way it is read; undefined for kinds of many shapes. */
function aspectOf(kind: DocumentKind): number | undefined {
  const long = proportionOf(kind)
  if (long === undefined) return undefined
  return LYING.includes(kind) ? long : 1 / long
}

/**
 * The frame to lay a paper into: as large as the view allows, in the proportion of its kind and the way it is read.
 * Kinds of many shapes get all there is.
 */
export function guideBox(kind: DocumentKind, { width, height }: Size): Box {
  const above = Math.min(height * MOST_WORDS, Math.max(height * ABOVE, WORDS))
  const [most, high] = [width * (1 - 2 * BESIDE), height * (1 - ABOVE) - above]
  const aspect = aspectOf(kind)
  const wide = aspect === undefined ? most : Math.min(most, high * aspect)
  const tall = aspect === undefined ? high : wide / aspect
  return { left: (width - wide) / 2, top: above + (high - tall) / 2, width: wide, height: tall }
}

/** Where corners in a frame stand on a view that the frame fills from its middle, cut where it is too long. */
export function overView(quad: Quad, frame: Size, view: Size): Quad {
  const scale = Math.max(view.width / frame.width, view.height / frame.height)
  const [left, top] = [(view.width - frame.width * scale) / 2, (view.height - frame.height * scale) / 2]
  return mapQuad(quad, ({ x, y }) => ({ x: left + x * scale, y: top + y * scale }))
}

/** The corners as shares of the picture, 0 to 1, so that they fit a larger one of the same proportions. */
export const asShares = (quad: Quad, { width, height }: Size): Quad => mapQuad(quad, ({ x, y }) => ({ x: x / width, y: y / height }))

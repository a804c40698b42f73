import { poseOf } from '../geometry/pose'
import { sideLengths } from '../geometry/quad'
import type { Quad } from '../geometry/quad'
import { proportionOf } from '../kinds'
import type { DocumentKind } from '../kinds'

export interface Size {
  width: number
  height: number
}

/** Shapes that unknown papers mostly have, longer over shorter side. */
const COMMON = [Math.SQRT2, 1.586, 4 / 3, 1.5, 1]
const NEAR = 0.04

function aspectOf(kind: DocumentKind, seen: number): number {
  const long = seen < 1 ? 1 / seen : seen
  const known = proportionOf(kind) ?? COMMON.find((shape) => Math.abs(Math.log(long / shape)) < NEAR) ?? Math.min(long, 6)
  return seen < 1 ? 1 / known : known
}

/**
 * How large a page becomes when it is straightened: in the proportions of its kind (or, for a kind without, those that the
 * perspective tells), with as many pixels as it has in the photograph, its longer side `most` at most.
 */
export function sizeOfPage(quad: Quad, photo: Size, kind: DocumentKind, most: number): Size {
  const [top, right, bottom, left] = sideLengths(quad)
  const wide = Math.max(1, top || 0, bottom || 0)
  const high = Math.max(1, left || 0, right || 0)
  const seen = poseOf(quad, photo.width, photo.height).aspect
  const aspect = aspectOf(kind, seen > 0 && Number.isFinite(seen) ? seen : wide / high)
  const width = Math.max(wide, high * aspect)
  const scale = Math.min(1, most / Math.max(width, width / aspect))
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(width / aspect * scale)) }
}

import { FRAME_SIDE } from '../analyse-frame'
import { mapQuad, scaleQuad } from '../geometry/quad'
import type { Quad } from '../geometry/quad'
import type { DocumentKind } from '../kinds'
import { findPage } from '../page/find-page'
import { refineQuad } from '../page/refine'
import { measureSlopes } from '../page/slopes'
import { SURE } from '../page/forest'
import type { Picture } from '../picture'
import { shrinkPlanes, shrinkToPlanes } from '../pixels/shrink'
import type { Sliced } from '../slices'

/** The page of a photograph. Without one, `quad` is the whole picture but for a margin, to be dragged by hand. */
export interface FoundCorners {
  quad: Quad
  found: boolean
  confidence: number
}

/** The longer side on which corners are refined. */
const FINE_SIDE = 960
/** Pixels of the fine picture that a side may be off. */
const REACH = 4
const MARGIN = 0.04

const allOf = ({ width, height }: Picture): Quad => [
  { x: width * MARGIN, y: height * MARGIN }, { x: width * (1 - MARGIN), y: height * MARGIN },
  { x: width * (1 - MARGIN), y: height * (1 - MARGIN) }, { x: width * MARGIN, y: height * (1 - MARGIN) }
]

/** Finds the page of a photograph of any size: on a small copy first, then more finely on a larger one. */
export function* findCorners(photo: Picture, kind: DocumentKind): Sliced<FoundCorners> {
  const fine = shrinkToPlanes(photo, FINE_SIDE, 2)
  yield 0.3
  const small = fine && shrinkPlanes(fine, FRAME_SIDE)
  const page = small && findPage(small, kind)
  yield 0.6
  if (!fine || !small || !page || page.confidence < SURE) return { quad: allOf(photo), found: false, confidence: page?.confidence ?? 0 }
  if (fine.factor >= small.factor) return { quad: scaleQuad(page.quad, small.factor), found: true, confidence: page.confidence }
  const slopes = measureSlopes({ ...fine, colours: [] })
  yield 0.8
  const refined = refineQuad(slopes, scaleQuad(page.quad, small.factor / fine.factor), REACH)
  const within = mapQuad(scaleQuad(refined, fine.factor), ({ x, y }) => ({ x: Math.max(0, Math.min(photo.width, x)), y: Math.max(0, Math.min(photo.height, y)) }))
  return { quad: within, found: true, confidence: page.confidence }
}

import { inOrder } from '../geometry/quad'
import type { Quad } from '../geometry/quad'
import type { DocumentKind } from '../kinds'
import type { Planes } from '../pixels/shrink'
import { candidateLines } from './candidate-lines'
import { searchQuads } from './quad-search'
import { refineQuad } from './refine'
import { signsOf } from './signs'
import type { Signs } from './signs'
import { measureSlopes } from './slopes'
import type { Slopes } from './slopes'
import { confidenceOf } from './verdict'

/** A quad that may be a page, in pixels of the planes, and how sure that is (0 to 1). */
export interface FoundPage {
  quad: Quad
  confidence: number
  signs: Signs
}

/** Nothing is to be seen on less. */
const LEAST_SIDE = 40
/** Pixels that a side may be off before it is traced. */
const REACH = 5

/** All quads that may be a page. */
export function possiblePages(planes: Planes, slopes: Slopes, kind: DocumentKind): FoundPage[] {
  const candidates = searchQuads(candidateLines(slopes), slopes.width, slopes.height)
  return candidates.map((candidate) => {
    const signs = signsOf(candidate, candidates, planes, kind)
    return { quad: candidate.quad, signs, confidence: confidenceOf(signs) }
  })
}

/** Finds the page in a small picture: the quad whose sides, corners, margin and proportions are most like those of a paper. */
export function findPage(planes: Planes, kind: DocumentKind): FoundPage | undefined {
  const { width, height } = planes.light
  if (width < LEAST_SIDE || height < LEAST_SIDE) return undefined
  const slopes = measureSlopes(planes)
  const [first, ...others] = possiblePages(planes, slopes, kind)
  if (!first) return undefined
  const chosen = others.reduce((best, page) => (page.confidence > best.confidence ? page : best), first)
  return { ...chosen, quad: inOrder(refineQuad(slopes, chosen.quad, REACH)) }
}

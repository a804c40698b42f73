import { poseOf } from '../geometry/pose'
import { inOrder, signedArea } from '../geometry/quad'
import type { Quad } from '../geometry/quad'
import { sharedArea } from '../geometry/overlap'
import { fitOf } from '../kinds'
import type { DocumentKind } from '../kinds'
import type { Planes } from '../pixels/shrink'
import { appearanceOf } from './appearance'
import type { Appearance } from './appearance'
import { candidateLines } from './candidate-lines'
import { searchQuads } from './quad-search'
import type { Candidate } from './quad-search'
import { measureSlopes } from './slopes'

/** A quad that may be a page, in pixels of the planes, and how sure that is (0 to 1). */
export interface FoundPage {
  quad: Quad
  confidence: number
  candidate: Candidate
  appearance: Appearance
  fit: number
}

/** From this confidence on a quad counts as a page. */
export const SURE = 0.6

const pageOf = (planes: Planes, kind: DocumentKind) => (candidate: Candidate): FoundPage => {
  const { width, height } = planes.light
  const appearance = appearanceOf(planes, candidate.quad)
  const borders = candidate.lines.filter(({ border }) => border).length
  const fit = borders > 0 ? 0.8 : fitOf(kind, poseOf(candidate.quad, width, height).aspect)
  const looks = appearance.contrast * 0.7 + appearance.weakestContrast * 0.3
  const confidence = candidate.score * 0.55 + looks * 0.25 + appearance.evenness * 0.1 + appearance.lighter * 0.05 + fit * 0.1
  return { quad: candidate.quad, confidence, candidate, appearance, fit }
}

/** One quad lies in the other but for a sliver. */
const holds = (outer: Quad, inner: Quad): boolean =>
  signedArea(outer) > signedArea(inner) * 1.04 && sharedArea(outer, inner) > signedArea(inner) * 0.96

/** Printed frames and blocks of text lie inside a page: the outer of two good quads is the page. */
function outermost(pages: readonly FoundPage[]): FoundPage | undefined {
  let chosen = pages[0]
  for (const page of pages) {
    if (chosen && page.confidence > chosen.confidence - 0.06 && holds(page.quad, chosen.quad)) chosen = page
  }
  return chosen
}

/** Finds the page in a small picture: the quad whose sides, corners, margin and proportions are most like those of a paper. */
export function findPage(planes: Planes, kind: DocumentKind): FoundPage | undefined {
  const { width, height } = planes.light
  if (width < 40 || height < 40) return undefined
  const candidates = searchQuads(candidateLines(measureSlopes(planes)), width, height)
  const pages = candidates.map(pageOf(planes, kind)).sort((a, b) => b.confidence - a.confidence)
  const chosen = outermost(pages)
  return chosen && { ...chosen, quad: inOrder(chosen.quad) }
}

import { FRAME_SIDE } from '@/domain/imaging/analyse-frame'
import { overlap, sharedArea } from '@/domain/imaging/geometry/overlap'
import { inOrder, signedArea } from '@/domain/imaging/geometry/quad'
import type { Quad } from '@/domain/imaging/geometry/quad'
import { likelyOf, lookAt, shortlistOf, viewOf } from '@/domain/imaging/page/find-page'
import { outerCandidates } from '@/domain/imaging/page/outer-sides'
import type { Candidate } from '@/domain/imaging/page/quad-search'
import { shrinkToPlanes } from '@/domain/imaging/pixels/shrink'
import type { Lesson } from './boost'
import type { Exercise } from './exercises'
import type { Frame } from './variations'

const LOOKED_AT = 5
const MOST_OUTER = 10
/** What wrong quads count, on pictures of a page and on those without. */
const WRONG = 0.6
const ALARM = 1.6
/** The overlap from which a quad begins to be the page, and from which it is that fully. */
const HARDLY = 0.7
const FULLY = 0.97

/** A quad that the detector looks at, what it sees there, and how far it is the page. */
export interface LookedAt {
  overlap: number
  evidence: readonly number[]
}

/** Overlap with the part of a page that is in the picture. */
function overlapOf(quad: Quad, { picture: { width, height }, page }: Frame): number {
  if (!page) return 0
  if (page.every(({ x, y }) => x >= -1 && y >= -1 && x <= width + 1 && y <= height + 1)) return overlap(quad, page)
  const seen = sharedArea([{ x: 0, y: 0 }, { x: width, y: 0 }, { x: width, y: height }, { x: 0, y: height }], page)
  const shared = sharedArea(quad, page)
  return shared / (signedArea(quad) + seen - shared)
}

/** Whatever the detector would look at on one frame. */
export function looksAt(exercise: Exercise): LookedAt[] {
  const planes = shrinkToPlanes(exercise.picture, FRAME_SIDE)
  if (!planes) return []
  const view = viewOf(planes, exercise.kind)
  const list = shortlistOf(view, LOOKED_AT)
  const first = list.slice(0, 2).flatMap(({ candidate }) => outerCandidates(view.slopes, candidate))
  const second = first.slice(0, 6).flatMap((candidate) => outerCandidates(view.slopes, candidate).slice(0, 4))
  const outer: Candidate[] = []
  for (const candidate of [...first, ...second]) {
    if (outer.length < MOST_OUTER && outer.every(({ quad }) => overlap(quad, candidate.quad) <= 0.975)) outer.push(candidate)
  }
  return [...list.map((likely) => lookAt(likely, view, false)), ...outer.map((candidate) => lookAt(likelyOf(candidate, view), view, true))]
    .map(({ quad, evidence }) => ({ overlap: overlapOf(inOrder(quad), exercise), evidence }))
}

/** What the forest should say of a quad. */
export const lessonOf = ({ overlap: right, evidence }: LookedAt, isPage: boolean): Lesson =>
  ({ evidence, page: Math.max(0, Math.min(1, (right - HARDLY) / (FULLY - HARDLY))), weight: right > HARDLY ? 1 : isPage ? WRONG : ALARM })

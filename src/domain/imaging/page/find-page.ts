import { overlap } from '../geometry/overlap'
import { inOrder } from '../geometry/quad'
import type { Quad } from '../geometry/quad'
import type { DocumentKind } from '../kinds'
import type { Planes } from '../pixels/shrink'
import { candidateLines } from './candidate-lines'
import { evidenceOf } from './evidence'
import { surenessOf } from './forest'
import { outerCandidates } from './outer-sides'
import { searchQuads } from './quad-search'
import type { Candidate } from './quad-search'
import { traceQuad } from './refine'
import { signsOf } from './signs'
import type { Signs } from './signs'
import { measureSlopes } from './slopes'
import type { Slopes } from './slopes'
import { likelihoodOf } from './likelihood'

/** A quad that may be a page, in pixels of the planes, and how sure that is (0 to 1). */
export interface FoundPage {
  quad: Quad
  confidence: number
}

/** A candidate with its signs, and what these alone make of it (0 to 1). */
export interface Likely {
  candidate: Candidate
  signs: Signs
  likely: number
}

/** A candidate that was traced and looked at closely. */
interface Judged extends FoundPage {
  candidate: Candidate
}

/** All that is needed to judge a candidate of one picture. */
interface View {
  planes: Planes
  slopes: Slopes
  kind: DocumentKind
  candidates: readonly Candidate[]
}

/** Nothing is to be seen on less. */
const LEAST_SIDE = 40
/** Pixels that a side may be off before it is traced; one that was found by looking for a pale edge lies closer. */
const REACH = 5
const REACH_OUTER = 2
/** How many quads are traced and looked at closely, and the overlap from which two count as the same. */
const SHORTLIST = 4
const SAME = 0.86
/** Sides are moved outwards so often, from the best quad and from another that is hardly less sure. */
const ROUNDS = 2
const GROWING = 2
const HARDLY = 0.1

/** A candidate with its signs. */
export function likelyOf(candidate: Candidate, { planes, kind, candidates }: View): Likely {
  const signs = signsOf(candidate, candidates, planes, kind)
  return { candidate, signs, likely: likelihoodOf(signs) }
}

/** Whatever may be a page in a picture. */
export function viewOf(planes: Planes, kind: DocumentKind): View {
  const slopes = measureSlopes(planes)
  return { planes, slopes, kind, candidates: searchQuads(candidateLines(slopes), slopes.width, slopes.height) }
}

/** The likeliest candidates that are not nearly the same. */
export function shortlistOf(view: View, most = SHORTLIST): Likely[] {
  const kept: Likely[] = []
  const all = view.candidates.map((candidate) => likelyOf(candidate, view)).sort((a, b) => b.likely - a.likely)
  for (const one of all) {
    if (kept.length >= most) break
    if (kept.every(({ candidate }) => overlap(candidate.quad, one.candidate.quad) < SAME)) kept.push(one)
  }
  return kept
}

/** Traces a candidate and collects all evidence for its being a page. */
export function lookAt({ candidate, signs, likely }: Likely, { planes, slopes, kind, candidates }: View, outer: boolean): { quad: Quad, evidence: number[] } {
  const traced = traceQuad(slopes, candidate.quad, outer ? REACH_OUTER : REACH)
  return { quad: traced.quad, evidence: evidenceOf({ candidate, signs, likely, traced }, candidates, planes, slopes, kind) }
}

function judge(one: Likely, view: View, outer: boolean): Judged {
  const { quad, evidence } = lookAt(one, view, outer)
  return { candidate: one.candidate, quad, confidence: surenessOf(evidence) }
}

const better = (one: Judged, other: Judged): Judged => (other.confidence > one.confidence ? other : one)

/** Moves the sides of a quad outwards as long as that makes it more of a page: it may have been a frame printed on one. */
function grow(start: Judged, view: View): Judged {
  let best = start
  for (let round = 0; round < ROUNDS; round += 1) {
    const before = best
    best = outerCandidates(view.slopes, before.candidate).map((candidate) => judge(likelyOf(candidate, view), view, true)).reduce(better, best)
    if (best === before) break
  }
  return best
}

/** Finds the page in a small picture: the quad whose sides, corners, margin and surroundings are most like those of a paper. */
export function findPage(planes: Planes, kind: DocumentKind): FoundPage | undefined {
  const { width, height } = planes.light
  if (width < LEAST_SIDE || height < LEAST_SIDE) return undefined
  const view = viewOf(planes, kind)
  const judged = shortlistOf(view).map((one) => judge(one, view, false)).sort((a, b) => b.confidence - a.confidence)
  const [first] = judged
  if (!first) return undefined
  const grown = judged.slice(0, GROWING).filter(({ confidence }) => confidence > first.confidence - HARDLY).map((one) => grow(one, view))
  const { quad, confidence } = grown.reduce(better, first)
  return { quad: inOrder(quad), confidence }
}

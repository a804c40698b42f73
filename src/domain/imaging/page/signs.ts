import { poseOf } from '../geometry/pose'
import { turn } from '../geometry/quad'
import type { Quad } from '../geometry/quad'
import { fitOf } from '../kinds'
import type { DocumentKind } from '../kinds'
import type { Planes } from '../pixels/shrink'
import { appearanceOf } from './appearance'
import type { Appearance } from './appearance'
import type { Candidate } from './quad-search'
import { alongOf, endSupports } from './side'

/** All that speaks for or against a quad's being a page, each about 0 to 1. */
export interface Signs extends Appearance {
  support: number
  weakest: number
  overshoot: number
  /** How well the edges reach into the corners. */
  corners: number
  /** How well its proportions fit the kind of paper. */
  fit: number
  size: number
  /** Sides that are only the picture's own frame. */
  border: number
  /** The best edges of a quad around it, and of one inside it. */
  around: number
  inside: number
  /** A quad around it, and the same paper on both sides of its own: it is printed. */
  printed: number
}

/** Every corner of the inner quad lies in the outer one, give or take some pixels. */
function holds(outer: Quad, inner: Quad): boolean {
  return outer.every((corner, at) => {
    const next = outer[(at + 1) % 4] ?? corner
    const slack = -3 * Math.hypot(next.x - corner.x, next.y - corner.y)
    return inner.every((point) => turn(corner, next, point) > slack)
  })
}

/** A quad around another one that is larger by more than the thickness of a line, and not much larger. */
const surrounds = (outer: Candidate, inner: Candidate): boolean =>
  outer.area > inner.area * 1.05 && outer.area < inner.area * 2 && holds(outer.quad, inner.quad)

const edges = ({ support, weakest, overshoot }: Candidate): number => (support + weakest) / 2 - overshoot

const best = (candidates: readonly Candidate[]): number => candidates.reduce((most, candidate) => Math.max(most, edges(candidate)), 0)

/** In every corner the less supported of the two ends counts. */
function cornersOf({ quad, lines }: Candidate): number {
  const ends = lines.map((line, at) => {
    const [from, to] = [quad[at] ?? quad[0], quad[(at + 1) % 4] ?? quad[0]]
    return endSupports(line, alongOf(line, from), alongOf(line, to))
  })
  return ends.reduce((sum, [first], at) => sum + Math.min(first, ends[(at + 3) % 4]?.[1] ?? 0) / 4, 0)
}

/** Collects the signs of one candidate, beside all others. */
export function signsOf(candidate: Candidate, others: readonly Candidate[], planes: Planes, kind: DocumentKind): Signs {
  const { width, height } = planes.light
  const border = candidate.lines.filter((line) => line.border).length
  const appearance = appearanceOf(planes, candidate.quad)
  const around = best(others.filter((other) => surrounds(other, candidate)))
  return {
    ...appearance,
    support: candidate.support,
    weakest: candidate.weakest,
    overshoot: candidate.overshoot,
    corners: cornersOf(candidate),
    fit: border > 0 ? 0.8 : fitOf(kind, poseOf(candidate.quad, width, height).aspect),
    size: Math.min(1, Math.sqrt(candidate.area)),
    border: border / 2,
    around,
    printed: around * (1 - appearance.farContrast),
    inside: best(others.filter((other) => surrounds(candidate, other)))
  }
}

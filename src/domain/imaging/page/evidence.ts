import { poseOf } from '../geometry/pose'
import { distance } from '../geometry/quad'
import type { Quad } from '../geometry/quad'
import { fitOf } from '../kinds'
import type { DocumentKind } from '../kinds'
import type { Planes } from '../pixels/shrink'
import { appearanceOf } from './appearance'
import { borderStepsOf } from './border-steps'
import { bothHandsOf } from './both-hands'
import type { Candidate } from './quad-search'
import type { TracedQuad } from './refine'
import { repeatsOf } from './repeats'
import { rivalsOf } from './rivals'
import { rhythmOf } from './rhythm'
import type { Signs } from './signs'
import type { Slopes } from './slopes'
import { surroundingsOf } from './surroundings'

/** A candidate that was traced, with the signs it had before. */
export interface Traced {
  candidate: Candidate
  signs: Signs
  /** The confidence from the signs alone. */
  likely: number
  traced: TracedQuad
}

/** Cosine of the corner that is furthest from a right one. */
function skewOf(quad: Quad): number {
  return Math.max(...quad.map((corner, at) => {
    const [before, after] = [quad[(at + 3) % 4] ?? corner, quad[(at + 1) % 4] ?? corner]
    return Math.abs((before.x - corner.x) * (after.x - corner.x) + (before.y - corner.y) * (after.y - corner.y)) / (distance(before, corner) * distance(after, corner) || 1)
  }))
}

/** Everything that is known about a traced quad, in a fixed order; the names are those of the list below. */
export function evidenceOf({ candidate, signs, likely, traced }: Traced, others: readonly Candidate[], planes: Planes, slopes: Slopes, kind: DocumentKind): number[] {
  const { width, height } = planes.light
  const appearance = appearanceOf(planes, traced.quad)
  const steps = borderStepsOf(planes, traced.quad, traced.sags)
  const around = surroundingsOf(planes, slopes, traced.quad)
  const hands = bothHandsOf(planes, slopes, traced.quad, traced.sags, around.lightest)
  const rivals = rivalsOf(slopes, traced.quad, traced.sags)
  const rhythm = rhythmOf(planes.light, traced.quad)
  const repeats = repeatsOf(candidate, others)
  const pose = poseOf(traced.quad, width, height)
  const odds = Math.log((likely + 1e-4) / (1 - likely + 1e-4))
  return [
    odds, signs.support, signs.weakest, signs.overshoot, signs.corners, signs.size, signs.border, signs.around, signs.printed, signs.inside,
    appearance.contrast, appearance.weakestContrast, appearance.farContrast, appearance.weakestFarContrast, appearance.evenness, appearance.sameness, appearance.lighter,
    traced.seen, traced.leastSeen, traced.bow, signs.border > 0 ? 0.8 : fitOf(kind, pose.aspect), pose.tilt / 45, skewOf(traced.quad),
    steps.steady, steps.leastSteady, steps.clear, steps.leastClear, steps.leastStep, steps.oneGround, steps.onePaper, steps.tint, steps.groundTint, steps.sudden,
    around.busyInside, around.busyAround, around.busyOutside, around.alignedInside, around.alignedOutside, around.ink, around.paper, around.ground, around.unrest,
    repeats.goesOn, repeats.worstGoesOn, repeats.twin, repeats.twins,
    hands.unlike, hands.leastUnlike, hands.calm, hands.leastCalm, hands.even, hands.leastEven,
    rivals.sure, rivals.leastSure, rivals.outer, rivals.worstOuter, rivals.inner, rivals.worstInner,
    rhythm.strong, rhythm.weak
  ]
}

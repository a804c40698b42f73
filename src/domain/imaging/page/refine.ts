import { distance, isConvex, mapQuad, signedArea } from '../geometry/quad'
import type { Point, Quad } from '../geometry/quad'
import { overlap } from '../geometry/overlap'
import type { Slopes } from './slopes'
import { traceSide } from './trace-side'
import type { TracedSide } from './trace-side'

interface Ray {
  place: Point
  way: Point
}

/** Where a traced side is at a share of its length, and where it goes from there. */
function rayAt({ from, to, bow }: TracedSide, share: number): Ray {
  const length = distance(from, to) || 1
  const inwards = { x: -(to.y - from.y) / length, y: (to.x - from.x) / length }
  const offset = bow[0] + bow[1] * share + bow[2] * share * share
  const slope = bow[1] + 2 * bow[2] * share
  return {
    place: { x: from.x + (to.x - from.x) * share + inwards.x * offset, y: from.y + (to.y - from.y) * share + inwards.y * offset },
    way: { x: to.x - from.x + inwards.x * slope, y: to.y - from.y + inwards.y * slope }
  }
}

/** The corner in which one side ends and the next begins, found by following both a few steps. */
function meet(ending: TracedSide, beginning: TracedSide): Point {
  let last = 1
  let first = 0
  let corner = beginning.from
  for (let round = 0; round < 4; round += 1) {
    const one = rayAt(ending, last)
    const other = rayAt(beginning, first)
    const sine = one.way.x * other.way.y - one.way.y * other.way.x
    if (Math.abs(sine) < 1e-6) return beginning.from
    const dx = other.place.x - one.place.x
    const dy = other.place.y - one.place.y
    const step = (dx * other.way.y - dy * other.way.x) / sine
    corner = { x: one.place.x + one.way.x * step, y: one.place.y + one.way.y * step }
    last = Math.max(0.8, Math.min(1.2, last + step))
    first = Math.max(-0.2, Math.min(0.2, first + (dx * one.way.y - dy * one.way.x) / sine))
  }
  return corner
}

/** Sides that lie on the picture's own frame stay there. */
const onFrame = (a: Point, b: Point, { width, height }: Slopes): boolean =>
  Math.max(a.x, b.x) < 2 || Math.max(a.y, b.y) < 2 || Math.min(a.x, b.x) > width - 2 || Math.min(a.y, b.y) > height - 2

/** A quad whose sides have been followed. */
export interface TracedQuad {
  quad: Quad
  /** Share of the sides along which an edge was seen, mean and least of those that are no frame of the picture. */
  seen: number
  leastSeen: number
  /** The largest bow of a side, as a share of its length. */
  bow: number
  /** How the sides run between the corners: a side lies `sag * (share * share - share)` inwards of the straight way. */
  sags: readonly [number, number, number, number]
}

/** Follows the sides of a quad and moves its corners to where the real, perhaps bowed, sides meet; `reach` is how far off they may be, in pixels. */
export function traceQuad(slopes: Slopes, quad: Quad, reach: number): TracedQuad {
  const frame: boolean[] = []
  const sides = quad.map((from, at) => {
    const to = quad[(at + 1) % 4] ?? from
    frame.push(onFrame(from, to, slopes))
    return frame[at] ? { from, to, bow: [0, 0, 0] as const, seen: 0 } : traceSide(slopes, from, to, reach)
  })
  const refined = mapQuad(quad, (corner, at) => {
    const [ending, beginning] = [sides[(at + 3) % 4], sides[at]]
    return ending && beginning ? meet(ending, beginning) : corner
  })
  const sane = refined.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y)) && signedArea(refined) > 0 && isConvex(refined)
  const free = sides.filter((_, at) => !frame[at])
  const taken = sane && overlap(refined, quad) > 0.75
  const sag = (at: number): number => (taken ? sides[at]?.bow[2] ?? 0 : 0)
  return {
    quad: taken ? refined : quad,
    sags: [sag(0), sag(1), sag(2), sag(3)],
    seen: free.reduce((sum, side) => sum + side.seen, 0) / (free.length || 1),
    leastSeen: free.reduce((least, side) => Math.min(least, side.seen), 1),
    bow: free.reduce((most, { from, to, bow }) => Math.max(most, Math.abs(bow[2]) / (distance(from, to) || 1)), 0)
  }
}

/** The same, when only the corners matter. */
export const refineQuad = (slopes: Slopes, quad: Quad, reach: number): Quad => traceQuad(slopes, quad, reach).quad

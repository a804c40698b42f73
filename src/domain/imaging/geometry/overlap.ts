import { signedArea, turn } from './quad'
import type { Point, Quad } from './quad'

/** What is left of a polygon on the inner side of the line from one corner to the next. */
function clip(polygon: readonly Point[], from: Point, to: Point): Point[] {
  const kept: Point[] = []
  let before = polygon[polygon.length - 1]
  for (const point of polygon) {
    if (!before) continue
    const here = turn(from, to, point)
    const there = turn(from, to, before)
    if (here * there < 0) {
      const share = there / (there - here)
      kept.push({ x: before.x + (point.x - before.x) * share, y: before.y + (point.y - before.y) * share })
    }
    if (here >= 0) kept.push(point)
    before = point
  }
  return kept
}

/** Area that two convex quads share. */
export function sharedArea(a: Quad, b: Quad): number {
  let polygon: Point[] = [...a]
  b.forEach((corner, place) => { polygon = clip(polygon, corner, b[(place + 1) % 4] ?? corner) })
  return Math.max(0, signedArea(polygon))
}

/** Shared area over joint area: 1 for the same quad, 0 for two that do not meet. */
export function overlap(a: Quad, b: Quad): number {
  const shared = sharedArea(a, b)
  const joint = signedArea(a) + signedArea(b) - shared
  return joint > 0 ? Math.min(1, shared / joint) : 0
}

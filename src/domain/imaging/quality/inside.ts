import { mapQuad, signedArea } from '../geometry/quad'
import type { Quad } from '../geometry/quad'
import type { Plane } from '../picture'

/** A whole picture as a quad. */
export const wholeOf = ({ width, height }: Plane): Quad => [{ x: 0, y: 0 }, { x: width, y: 0 }, { x: width, y: height }, { x: 0, y: height }]

/** The same quad, smaller (or larger) around its middle. */
export function inset(quad: Quad, factor: number): Quad {
  const middle = { x: quad.reduce((sum, { x }) => sum + x, 0) / 4, y: quad.reduce((sum, { y }) => sum + y, 0) / 4 }
  return mapQuad(quad, ({ x, y }) => ({ x: middle.x + (x - middle.x) * factor, y: middle.y + (y - middle.y) * factor }))
}

/** Goes through the rows of a convex quad and says from which column to which each lies in it. */
export function forRows(quad: Quad, { width, height }: Plane, step: number, visit: (y: number, from: number, to: number) => void): void {
  if (!(Math.abs(signedArea(quad)) > 1)) return
  const top = Math.max(0, Math.ceil(Math.min(...quad.map(({ y }) => y))))
  const bottom = Math.min(height - 1, Math.floor(Math.max(...quad.map(({ y }) => y))))
  for (let y = top; y <= bottom; y += step) {
    let from = width
    let to = -1
    quad.forEach((a, at) => {
      const b = quad[(at + 1) % 4] ?? a
      if ((a.y <= y + 0.5) === (b.y <= y + 0.5)) return
      const x = a.x + (b.x - a.x) * (y + 0.5 - a.y) / (b.y - a.y)
      from = Math.min(from, x)
      to = Math.max(to, x)
    })
    visit(y, Math.max(0, Math.ceil(from)), Math.min(width - 1, Math.floor(to)))
  }
}

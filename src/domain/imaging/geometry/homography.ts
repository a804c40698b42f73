import type { Point, Quad } from './quad'

/** A projective map, row by row; the ninth number is 1. */
export type Homography = readonly [number, number, number, number, number, number, number, number]

/** The map that takes the unit square (0,0) (1,0) (1,1) (0,1) to a quad. */
export function fromUnitSquare([a, b, c, d]: Quad): Homography {
  const sumX = a.x - b.x + c.x - d.x
  const sumY = a.y - b.y + c.y - d.y
  const ux = b.x - c.x
  const uy = b.y - c.y
  const vx = d.x - c.x
  const vy = d.y - c.y
  const scale = ux * vy - vx * uy || 1e-9
  const g = (sumX * vy - vx * sumY) / scale
  const h = (ux * sumY - sumX * uy) / scale
  return [b.x - a.x + g * b.x, d.x - a.x + h * d.x, a.x, b.y - a.y + g * b.y, d.y - a.y + h * d.y, a.y, g, h]
}

/** Where a map takes a point. */
export function apply([a, b, c, d, e, f, g, h]: Homography, { x, y }: Point): Point {
  const depth = g * x + h * y + 1 || 1e-9
  return { x: (a * x + b * y + c) / depth, y: (d * x + e * y + f) / depth }
}

/** A place in a picture, in pixels from the upper left corner; the middle of the first pixel is (0.5, 0.5). */
export interface Point {
  x: number
  y: number
}

/** Four corners in the order in which a clock's hand passes them on the screen. */
export type Quad = readonly [Point, Point, Point, Point]

export const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y)

/** Twice the signed area of a triangle; above zero when its corners go with the clock on the screen. */
export const turn = (a: Point, b: Point, c: Point): number => (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)

/** Area of a polygon; above zero when its corners go with the clock on the screen. */
export function signedArea(corners: readonly Point[]): number {
  let sum = 0
  let before = corners[corners.length - 1]
  for (const corner of corners) {
    if (before) sum += before.x * corner.y - corner.x * before.y
    before = corner
  }
  return sum / 2
}

export const mapQuad = (quad: Quad, change: (corner: Point, place: number) => Point): Quad =>
  [change(quad[0], 0), change(quad[1], 1), change(quad[2], 2), change(quad[3], 3)]

/** The same quad in a picture that is `factor` times as large. */
export const scaleQuad = (quad: Quad, factor: number): Quad => mapQuad(quad, ({ x, y }) => ({ x: x * factor, y: y * factor }))

/** Lengths of the upper, right, lower and left side. */
export const sideLengths = ([a, b, c, d]: Quad): [number, number, number, number] =>
  [distance(a, b), distance(b, c), distance(c, d), distance(d, a)]

/** No corner bends inwards and no side has vanished. */
export const isConvex = ([a, b, c, d]: Quad): boolean =>
  turn(a, b, c) > 0 && turn(b, c, d) > 0 && turn(c, d, a) > 0 && turn(d, a, b) > 0

/** Puts the corners with the clock, the upper left one first. Total: crossed or broken quads come out in some order. */
export function inOrder(corners: Quad): Quad {
  const middle = { x: corners.reduce((sum, { x }) => sum + x, 0) / 4, y: corners.reduce((sum, { y }) => sum + y, 0) / 4 }
  const angle = ({ x, y }: Point): number => Math.atan2(y - middle.y, x - middle.x)
  const [a, b, c, d] = [...corners].sort((first, second) => angle(first) - angle(second))
  if (!a || !b || !c || !d) return corners
  const starts: Quad[] = [[a, b, c, d], [b, c, d, a], [c, d, a, b], [d, a, b, c]]
  const sum = (quad: Quad): number => quad[0].x + quad[0].y
  return starts.reduce((best, quad) => (sum(quad) < sum(best) ? quad : best))
}

import type { Point, Quad } from '@/domain/imaging/geometry/quad'

/** Width and height of the box in which a picture is shown, in pixels of the screen. */
export interface Box { width: number, height: number }

/** The largest box in the proportions of a picture that fits. */
export const boxFor = (picture: Box, most: Box): Box => {
  const scale = Math.min(most.width / Math.max(1, picture.width), most.height / Math.max(1, picture.height))
  return { width: Math.round(picture.width * scale), height: Math.round(picture.height * scale) }
}

/** A side as a thin line: where it begins in per cent of the box, its length in pixels, its turn in degrees. */
export const lineBetween = (from: Point, to: Point, box: Box): { left: number, top: number, length: number, degrees: number } => {
  const [x, y] = [(to.x - from.x) * box.width, (to.y - from.y) * box.height]
  return { left: from.x * 100, top: from.y * 100, length: Math.hypot(x, y), degrees: Math.atan2(y, x) * 180 / Math.PI }
}

/** The four sides of a quad, each with the corners it joins. */
export const sidesOf = (quad: Quad): [Point, Point][] => quad.map((corner, at): [Point, Point] => [corner, quad[(at + 1) % 4] ?? corner])

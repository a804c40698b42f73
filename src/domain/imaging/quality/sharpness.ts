import type { Quad } from '../geometry/quad'
import type { Plane } from '../picture'
import { percentile } from '../pixels/percentile'
import { forRows, inset } from './inside'

/** Directions in which edges are measured: across, down and along both diagonals. */
const WAYS = [[1, 0], [0, 1], [1, 1], [1, -1]] as const
const REACH = 9
/** Edges of one direction below this number say nothing. */
const LEAST_EDGES = 24
const MOST_ROWS = 420

/** What the eye takes for the pixel noise of a plane: the usual difference between neighbours. */
function noiseOf({ data, width, height }: Plane): number {
  const steps: number[] = []
  const stride = Math.max(1, Math.floor(width * height / 6000))
  for (let at = width + 1; at < width * (height - 1) - 1; at += stride) {
    steps.push(Math.abs((data[at] as number) - ((data[at - 1] as number) + (data[at + 1] as number)) / 2))
  }
  return percentile(steps, 0.4)
}

/** Width in pixels of the edge through a place, if there is one: its whole rise over its steepest step. */
function widthAt({ data }: Plane, at: number, stride: number, least: number): number {
  const rise = (data[at + stride] as number) - (data[at] as number)
  const sign = Math.sign(rise)
  const steep = Math.abs(rise)
  if (steep < least || sign * ((data[at] as number) - (data[at - stride] as number)) > steep || sign * ((data[at + 2 * stride] as number) - (data[at + stride] as number)) >= steep) return 0
  let low = at
  let high = at + stride
  for (let step = 0; step < REACH && sign * ((data[low] as number) - (data[low - stride] as number)) > 0; step += 1) low -= stride
  for (let step = 0; step < REACH && sign * ((data[high + stride] as number) - (data[high] as number)) > 0; step += 1) high += stride
  return sign * ((data[high] as number) - (data[low] as number)) / steep
}

/**
 * How wide the sharper ones of the edges on a page are, in pixels, in the direction in which they are widest: about 1.5 when
 * all is sharp, much more when the lens was out of focus or the hand moved. 0 when there are too few edges to tell.
 */
export function edgeWidth(plane: Plane, quad: Quad): number {
  const widths: number[][] = [[], [], [], []]
  const noise = noiseOf(plane)
  const least = Math.max(3, noise * 4)
  const margin = REACH + 2
  const step = Math.max(1, Math.round(plane.height / MOST_ROWS))
  forRows(inset(quad, 1.04), plane, step, (y, from, to) => {
    if (y < margin || y >= plane.height - margin) return
    for (let x = Math.max(margin, from); x <= Math.min(to, plane.width - margin - 1); x += 1) {
      const at = y * plane.width + x
      WAYS.forEach(([dx, dy], way) => {
        const width = widthAt(plane, at, dy * plane.width + dx, least)
        if (width > 0) widths[way]?.push(width * (way < 2 ? 1 : Math.SQRT2))
      })
    }
  })
  const usual = widths.filter(({ length }) => length >= LEAST_EDGES).map((values) => percentile(values, 0.3))
  return Math.max(0, ...usual)
}

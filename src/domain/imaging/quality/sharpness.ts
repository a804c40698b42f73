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
/** Of the boldest edge's rise, what an edge must have to be counted. */
const BOLD = 0.5
const BURNT = 249

/** What the eye takes for the pixel noise of a plane: the usual difference between neighbours. */
function noiseOf({ data, width, height }: Plane): number {
  const steps: number[] = []
  const stride = Math.max(1, Math.floor(width * height / 6000))
  for (let at = width + 1; at < width * (height - 1) - 1; at += stride) {
    steps.push(Math.abs((data[at] as number) - ((data[at - 1] as number) + (data[at + 1] as number)) / 2))
  }
  return percentile(steps, 0.4)
}

interface Edge {
  rise: number
  width: number
  /** It ends within reach; what goes on rising is a shadow or the light of a lamp, or an edge in a picture that is all blurred. */
  ends: boolean
}

/** The edge through a place, if its steepest step is there: its whole rise, and that over the steepest step. */
function edgeAt({ data }: Plane, at: number, stride: number, least: number): Edge | undefined {
  const rise = (data[at + stride] as number) - (data[at] as number)
  const steep = Math.abs(rise)
  if (steep < least) return undefined
  const sign = rise < 0 ? -1 : 1
  if (sign * ((data[at] as number) - (data[at - stride] as number)) > steep || sign * ((data[at + 2 * stride] as number) - (data[at + stride] as number)) >= steep) return undefined
  let low = at
  let high = at + stride
  let [before, behind] = [0, 0]
  for (; before < REACH && sign * ((data[low] as number) - (data[low - stride] as number)) > 0; before += 1) low -= stride
  for (; behind < REACH && sign * ((data[high + stride] as number) - (data[high] as number)) > 0; behind += 1) high += stride
  // The rim of a burnt out place is soft in the sharpest picture.
  if ((data[high] as number) > BURNT || (data[low] as number) > BURNT) return undefined
  const whole = sign * ((data[high] as number) - (data[low] as number))
  return { rise: whole, width: whole / steep, ends: Math.min(before, behind) < REACH }
}

/** Those edges that end, unless there are too few. */
function endingOf(edges: readonly Edge[]): readonly Edge[] {
  const ending = edges.filter(({ ends }) => ends)
  return ending.length < LEAST_EDGES ? edges : ending
}

/** The width that the sharper of the bold edges have. */
function usualWidth(edges: readonly Edge[], boldest: number): number {
  const bold = endingOf(edges.filter(({ rise }) => rise >= boldest * BOLD))
  return bold.length < LEAST_EDGES ? 0 : percentile(bold.map(({ width }) => width), 0.3)
}

/**
 * How wide the sharper ones of the bold edges on a page are, in pixels, in the direction in which they are widest: below 2
 * when all is sharp (below 4.5 on a plane that was smoothed before), much more when the lens was out of focus or the hand moved. 0 when there are too few edges to tell.
 */
export function edgeWidth(plane: Plane, quad: Quad): number {
  const edges: Edge[][] = [[], [], [], []]
  const least = Math.max(1.5, noiseOf(plane) * 3)
  const margin = REACH + 2
  const step = Math.max(1, Math.round(plane.height / MOST_ROWS))
  forRows(inset(quad, 1.04), plane, step, (y, from, to) => {
    if (y < margin || y >= plane.height - margin) return
    const last = Math.min(to, plane.width - margin - 1)
    for (let way = 0; way < WAYS.length; way += 1) {
      const [dx, dy] = WAYS[way] ?? WAYS[0]
      const stride = dy * plane.width + dx
      for (let x = Math.max(margin, from); x <= last; x += 1) {
        const edge = edgeAt(plane, y * plane.width + x, stride, least)
        if (edge) edges[way]?.push(edge)
      }
    }
  })
  const boldest = percentile(endingOf(edges.flat()).map(({ rise }) => rise), 0.95)
  return Math.max(0, ...edges.map((some, way) => usualWidth(some, boldest) * (way < 2 ? 1 : Math.SQRT2)))
}

import type { Point } from '../geometry/quad'
import type { EdgeLine } from './edge-line'

/** Where two lines cross: how far along each, and the point. */
export interface Crossing extends Point {
  first: number
  second: number
}

/** Lines that cross at less than about 35 degrees make no corner. */
const LEAST_SINE = 0.57

export function crossingOf(first: EdgeLine, second: EdgeLine): Crossing | undefined {
  const sine = first.along.x * second.along.y - first.along.y * second.along.x
  if (Math.abs(sine) < LEAST_SINE) return undefined
  const dx = second.start.x - first.start.x
  const dy = second.start.y - first.start.y
  const along = (dx * second.along.y - dy * second.along.x) / sine
  const other = (dx * first.along.y - dy * first.along.x) / sine
  return { first: along, second: other, x: first.start.x + first.along.x * along, y: first.start.y + first.along.y * along }
}

/** Corners are round and blurred: so many steps near them say nothing. */
const CORNER = 1.5
/** How much edges of the other kind (the background turned lighter than the page) still count. */
const OTHER = 0.45

const upTo = (sums: Float32Array, steps: number, step: number): number => sums[Math.max(0, Math.min(steps, Math.round(step)))] as number

/** Share of a stretch of a line that edges support, 0 to 1. What lies outside the picture counts as unsupported. */
export function supportOf(line: EdgeLine, from: number, to: number): number {
  const first = Math.min(from, to) + CORNER
  const last = Math.max(from, to) - CORNER
  if (last - first < 4) return 0
  const lighter = upTo(line.lighter, line.steps, last) - upTo(line.lighter, line.steps, first)
  const darker = upTo(line.darker, line.steps, last) - upTo(line.darker, line.steps, first)
  return (Math.max(lighter, darker) + OTHER * Math.min(lighter, darker)) / (last - first)
}

/** How far the edge runs on behind both ends of a stretch, 0 to 1: that of a page stops at its corners. */
export function overshootOf(line: EdgeLine, from: number, to: number): number {
  if (line.border) return 0
  const first = Math.min(from, to)
  const last = Math.max(from, to)
  const reach = Math.max(8, (last - first) * 0.2)
  return (supportOf(line, first - reach, first - 1) + supportOf(line, last + 1, last + reach)) / 2
}

/** How far along a line a point lies. */
export const alongOf = ({ start, along }: EdgeLine, { x, y }: Point): number => (x - start.x) * along.x + (y - start.y) * along.y

/** Support of the two ends of a stretch, in the order of its ends: a page's edges reach into its corners. */
export function endSupports(line: EdgeLine, from: number, to: number): readonly [number, number] {
  const reach = (to - from) * 0.2
  return [supportOf(line, from, from + reach), supportOf(line, to - reach, to)]
}

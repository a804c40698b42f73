import { overlap } from '../geometry/overlap'
import type { Candidate } from './quad-search'
import { alongOf, supportOf } from './side'

/** What tells a page from one of many equal things: windows, drawers, tiles, keys. */
export interface Repeats {
  /** How far the lines of the sides go on a good way behind the corners, mean of the eight ends and the worst. */
  goesOn: number
  worstGoesOn: number
  /** The best edges of a quad of about its size elsewhere in the picture, and how many such there are (up to 8, as a share). */
  twin: number
  twins: number
}

/** From which share of a side behind its end to which the line is looked at. */
const BEYOND = [0.06, 0.75] as const
const MOST_TWINS = 8

/** Support of the line behind the end of a side; what lies outside the picture says nothing. */
function beyond(candidate: Candidate, side: number, end: 0 | 1): number | undefined {
  const line = candidate.lines[side]
  const [from, to] = [candidate.quad[side], candidate.quad[(side + 1) % 4]]
  if (!line || !from || !to || line.border) return undefined
  const [first, last] = [alongOf(line, from), alongOf(line, to)]
  const length = last - first
  const [start, stop] = end === 0 ? [first - length * BEYOND[1], first - length * BEYOND[0]] : [last + length * BEYOND[0], last + length * BEYOND[1]]
  const [low, high] = [Math.max(0, Math.min(start, stop)), Math.min(line.steps, Math.max(start, stop))]
  return high - low < 10 ? undefined : supportOf(line, low, high)
}

const edgesOf = ({ support, weakest }: Candidate): number => (support + weakest) / 2

/** Looks for more of the same. `others` are all candidates of the picture. */
export function repeatsOf(candidate: Candidate, others: readonly Candidate[]): Repeats {
  const ends = [0, 1, 2, 3].flatMap((side) => [beyond(candidate, side, 0), beyond(candidate, side, 1)]).filter((end): end is number => end !== undefined)
  const apart: Candidate[] = []
  for (const other of others) {
    if (apart.length >= MOST_TWINS) break
    if (other.area < candidate.area * 0.5 || other.area > candidate.area * 2 || edgesOf(other) < 0.5) continue
    if ([candidate, ...apart].every(({ quad }) => overlap(quad, other.quad) < 0.06)) apart.push(other)
  }
  return {
    goesOn: ends.reduce((sum, end) => sum + end, 0) / (ends.length || 1),
    worstGoesOn: Math.max(0, ...ends),
    twin: Math.max(0, ...apart.map(edgesOf)),
    twins: apart.length / MOST_TWINS
  }
}

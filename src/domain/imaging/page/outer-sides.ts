import { distance } from '../geometry/quad'
import type { Point, Quad } from '../geometry/quad'
import { layGiven } from './edge-line'
import type { EdgeLine } from './edge-line'
import { candidateOfLines } from './quad-search'
import type { Candidate } from './quad-search'
import type { Slopes } from './slopes'

/** How far outside a side another may lie: pixels at least, and share of the mean length of the sides next to it. */
const FROM = 3
const UP_TO = 0.14
/** Ends of the outer side may lie so many pixels nearer or further than its middle. */
const TURNS = [-3, 0, 3] as const
const SAMPLES = 32
/** How many deviations of its mean a change along a line must be from none, and how large it must be, in levels a pixel. */
const SURE = 6
const LEAST = 0.35
/** No place counts more than so many times the usual change along the line: one bold letter is no edge. */
const CAP = 2

const values = new Float32Array(SAMPLES)

/** How surely the picture changes one way all along a line: its mean change over what chance would make of it. */
function sureness({ right, down, width, height }: Slopes, from: Point, to: Point, inwards: Point): number {
  let count = 0
  let sizes = 0
  for (let sample = 0; sample < SAMPLES; sample += 1) {
    const share = (sample + 0.5) / SAMPLES
    const x = Math.floor(from.x + (to.x - from.x) * share)
    const y = Math.floor(from.y + (to.y - from.y) * share)
    if (x < 1 || y < 1 || x >= width - 1 || y >= height - 1) continue
    const at = y * width + x
    values[count] = (right[at] as number) * inwards.x + (down[at] as number) * inwards.y
    sizes += Math.abs(values[count] as number)
    count += 1
  }
  if (count < SAMPLES * 0.6) return 0
  const cap = CAP * (sizes / count + 0.1)
  let sum = 0
  let square = 0
  for (let at = 0; at < count; at += 1) {
    const value = Math.max(-cap, Math.min(cap, values[at] as number))
    sum += value
    square += value * value
  }
  const mean = Math.abs(sum / count)
  if (mean < LEAST) return 0
  return mean / Math.sqrt(Math.max(1e-4, square / count - mean * mean) / count + 0.002)
}

interface Outer {
  from: Point
  to: Point
  sure: number
}

const moved = ({ x, y }: Point, way: Point, length: number): Point => ({ x: x + way.x * length, y: y + way.y * length })

/** The surest edge at every distance outside a side, and of these the two that outdo their neighbours most. */
function outerOf(slopes: Slopes, quad: Quad, side: number): Outer[] {
  const [before, from, to, after] = [quad[(side + 3) % 4], quad[side], quad[(side + 1) % 4], quad[(side + 2) % 4]]
  if (!before || !from || !to || !after) return []
  const length = distance(from, to) || 1
  const inwards = { x: -(to.y - from.y) / length, y: (to.x - from.x) / length }
  const most = UP_TO * (distance(before, from) + distance(to, after)) / 2
  const found: Outer[] = []
  for (let step = 0; step <= most; step += 1) {
    let best: Outer = { from, to, sure: 0 }
    for (const turn of TURNS) {
      const [start, end] = [moved(from, inwards, -step + turn / 2), moved(to, inwards, -step - turn / 2)]
      const sure = sureness(slopes, start, end, inwards)
      if (sure > best.sure) best = { from: start, to: end, sure }
    }
    found.push(best)
  }
  return found.filter(({ sure }, step) => step >= FROM && sure >= SURE && found.slice(step - 2, step + 3).every((other) => other.sure <= sure))
    .sort((a, b) => b.sure - a.sure).slice(0, 2)
}

/**
 * Quads whose sides lie a little outside those of a candidate, where a pale but steady edge runs: the border of the paper around
 * a frame that is printed on it. First that with all sides moved, then those with one moved.
 */
export function outerCandidates(slopes: Slopes, candidate: Candidate): Candidate[] {
  const outer = candidate.quad.map((_, side): EdgeLine[] => (candidate.lines[side]?.border ? [] : outerOf(slopes, candidate.quad, side).map(({ from, to }) => layGiven(slopes, from, to)).filter((line): line is EdgeLine => line !== undefined)))
  const [a, b, c, d] = candidate.lines
  const [p, q, r, s] = outer.map(([first]) => first)
  const moves = [p, q, r, s].filter((line) => line !== undefined).length
  const all = moves > 1 ? [candidateOfLines([p ?? a, q ?? b, r ?? c, s ?? d], slopes)] : []
  const single = outer.flatMap((lines, side) => lines.map((line) => candidateOfLines([side === 0 ? line : a, side === 1 ? line : b, side === 2 ? line : c, side === 3 ? line : d], slopes)))
  return [...all, ...single].filter((made): made is Candidate => made !== undefined)
}

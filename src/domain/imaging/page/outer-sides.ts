import type { Point, Quad } from '../geometry/quad'
import { layGiven } from './edge-line'
import type { EdgeLine } from './edge-line'
import { candidateOfLines } from './quad-search'
import type { Candidate } from './quad-search'
import { STRAIGHT, waysOf } from './side-way'
import type { Slopes } from './slopes'
import { sureness } from './sureness'

/** How far outside a side another may lie: pixels at least, and share of the mean length of the sides next to it. */
const FROM = 3
const UP_TO = 0.14
/** Ends of the outer side may lie so many pixels nearer or further than its middle. */
const TURNS = [-3, 0, 3] as const
/** How many deviations of its mean a change along a line must be from none. */
const SURE = 6

interface Outer {
  from: Point
  to: Point
  sure: number
}

const moved = ({ x, y }: Point, way: Point, length: number): Point => ({ x: x + way.x * length, y: y + way.y * length })

/** The surest edge at every distance outside a side, and of these the two that outdo their neighbours most. */
function outerOf(slopes: Slopes, quad: Quad, side: number): Outer[] {
  const ways = waysOf(quad, STRAIGHT)
  const way = ways[side]
  if (!way) return []
  const { from, to } = way
  const most = UP_TO * ((ways[(side + 3) % 4]?.length ?? 0) + (ways[(side + 1) % 4]?.length ?? 0)) / 2
  const found: Outer[] = []
  for (let step = 0; step <= most; step += 1) {
    let best: Outer = { from, to, sure: 0 }
    for (const turn of TURNS) {
      const [before, behind] = [-step + turn / 2, -step - turn / 2]
      const sure = Math.abs(sureness(slopes, way, before, behind))
      if (sure > best.sure) best = { from: moved(from, way.inwards, before), to: moved(to, way.inwards, behind), sure }
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

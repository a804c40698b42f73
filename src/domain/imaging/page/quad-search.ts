import { isConvex, signedArea } from '../geometry/quad'
import type { Point, Quad } from '../geometry/quad'
import type { EdgeLine } from './edge-line'
import { crossingOf, overshootOf, supportOf } from './side'
import type { Crossing } from './side'

/** Four lines that may be a page, with what their edges say. */
export interface Candidate {
  quad: Quad
  lines: readonly [EdgeLine, EdgeLine, EdgeLine, EdgeLine]
  /** Mean and least support of the four sides, and how far their edges run on behind the corners. */
  support: number
  weakest: number
  overshoot: number
  /** Share of the picture that it covers. */
  area: number
  score: number
}

const KEPT = 90
/** A side with less support than this is none; a hand may cover some of it. */
const LEAST_SUPPORT = 0.32
const LEAST_AREA = 0.05

interface Size {
  width: number
  height: number
}

interface Rung {
  line: EdgeLine
  top: Crossing
  bottom: Crossing
  support: number
}

type Grid = readonly (readonly (Crossing | undefined)[])[]

const near = ({ x, y }: Point, width: number, height: number): boolean =>
  x > -width * 0.05 && x < width * 1.05 && y > -height * 0.05 && y < height * 1.05

/** All later lines that cross both lines of a pair near the picture and are supported between them. */
function rungsBetween(lines: readonly EdgeLine[], grid: Grid, top: number, bottom: number, size: Size): Rung[] {
  const rungs: Rung[] = []
  const least = Math.min(size.width, size.height) * 0.12
  lines.forEach((line, at) => {
    if (at < top) return
    const above = grid[at]?.[top]
    const below = grid[at]?.[bottom]
    if (!above || !below || Math.abs(above.first - below.first) < least) return
    if (!near(above, size.width, size.height) || !near(below, size.width, size.height)) return
    const support = supportOf(line, above.first, below.first)
    if (support >= LEAST_SUPPORT) rungs.push({ line, top: above, bottom: below, support })
  })
  return rungs
}

const overshoots = (top: EdgeLine, bottom: EdgeLine, a: Rung, b: Rung): number =>
  (overshootOf(top, a.top.second, b.top.second) + overshootOf(bottom, a.bottom.second, b.bottom.second) +
  overshootOf(a.line, a.top.first, a.bottom.first) + overshootOf(b.line, b.top.first, b.bottom.first)) / 4

function candidateOf(top: EdgeLine, bottom: EdgeLine, a: Rung, b: Rung, size: Size): Candidate | undefined {
  const upper = supportOf(top, a.top.second, b.top.second)
  const lower = supportOf(bottom, a.bottom.second, b.bottom.second)
  if (upper < LEAST_SUPPORT || lower < LEAST_SUPPORT) return undefined
  return assemble(top, bottom, a, b, [upper, lower], size)
}

function assemble(top: EdgeLine, bottom: EdgeLine, a: Rung, b: Rung, [upper, lower]: readonly [number, number], size: Size): Candidate | undefined {
  const corners: Quad = [a.top, b.top, b.bottom, a.bottom]
  const clockwise = signedArea(corners) > 0
  const quad: Quad = clockwise ? corners : [a.bottom, b.bottom, b.top, a.top]
  const lines: Candidate['lines'] = clockwise ? [top, b.line, bottom, a.line] : [bottom, b.line, top, a.line]
  const area = signedArea(quad) / (size.width * size.height)
  if (area < LEAST_AREA || !isConvex(quad) || lines.filter(({ border }) => border).length > 2) return undefined
  const support = (upper + lower + a.support + b.support) / 4
  const weakest = Math.min(upper, lower, a.support, b.support)
  const overshoot = overshoots(top, bottom, a, b)
  const score = (support * 0.7 + weakest * 0.3 - overshoot * 0.22) * (0.8 + 0.2 * Math.min(1, Math.sqrt(area / 0.35)))
  return { quad, lines, support, weakest, overshoot, area, score }
}

/** The quad of four given lines (upper, right, lower, left), however well supported; undefined when they make none. */
export function candidateOfLines([top, right, bottom, left]: Candidate['lines'], size: Size): Candidate | undefined {
  const rung = (line: EdgeLine): Rung | undefined => {
    const [above, below] = [crossingOf(line, top), crossingOf(line, bottom)]
    return above && below && { line, top: above, bottom: below, support: supportOf(line, above.first, below.first) }
  }
  const [a, b] = [rung(left), rung(right)]
  if (!a || !b) return undefined
  return assemble(top, bottom, a, b, [supportOf(top, a.top.second, b.top.second), supportOf(bottom, a.bottom.second, b.bottom.second)], size)
}

/** Keeps the best candidates, sorted. */
function keep(kept: Candidate[], candidate: Candidate): void {
  const last = kept[kept.length - 1]
  if (kept.length >= KEPT && last && last.score >= candidate.score) return
  let place = kept.length
  while (place > 0 && (kept[place - 1]?.score ?? 0) < candidate.score) place -= 1
  kept.splice(place, 0, candidate)
  if (kept.length > KEPT) kept.pop()
}

/** Joins lines to quads and returns those that the edges support best. */
export function searchQuads(lines: readonly EdgeLine[], width: number, height: number): Candidate[] {
  const size = { width, height }
  const grid = lines.map((line) => lines.map((other) => crossingOf(line, other)))
  const kept: Candidate[] = []
  lines.forEach((top, at) => {
    for (let below = at + 1; below < lines.length; below += 1) {
      const bottom = lines[below]
      if (!bottom || Math.abs(top.along.x * bottom.along.x + top.along.y * bottom.along.y) < 0.8) continue
      const rungs = rungsBetween(lines, grid, at, below, size)
      rungs.forEach((a, first) => {
        for (let second = first + 1; second < rungs.length; second += 1) {
          const b = rungs[second]
          const candidate = b && candidateOf(top, bottom, a, b, size)
          if (candidate) keep(kept, candidate)
        }
      })
    }
  })
  return kept
}

import { apply, fromUnitSquare } from '../geometry/homography'
import type { Quad } from '../geometry/quad'
import type { Plane } from '../picture'

/** How regularly the inside of a quad repeats: lines of text do so one way, keys and tiles both ways. */
export interface Rhythm {
  /** The stronger and the weaker of the two ways, 0 (nothing comes again) to about 1 (everything does). */
  strong: number
  weak: number
}

/** So many lines are looked at along either way, each at so many places. */
const LINES = 9
const PLACES = 80
/** What comes again does so after so many places. */
const NEAREST = 4
const FURTHEST = 26
/** The inside is looked at up to this share from its border. */
const MARGIN = 0.05
/** A line whose lightness varies less than this (levels, squared) repeats nothing. */
const PLAIN = 4

const values = new Float32Array(PLACES)
const alike = new Float32Array(FURTHEST + 1)

/** Adds how alike the places of a line are to those some way on; false when it is all of one lightness. */
function addLine(): boolean {
  let mean = 0
  for (let at = 0; at < PLACES; at += 1) mean += (values[at] as number) / PLACES
  let power = 0
  for (let at = 0; at < PLACES; at += 1) {
    values[at] = (values[at] as number) - mean
    power += (values[at] as number) ** 2
  }
  if (power < PLAIN * PLACES) return false
  for (let lag = 1; lag <= FURTHEST; lag += 1) {
    let sum = 0
    for (let at = lag; at < PLACES; at += 1) sum += (values[at] as number) * (values[at - lag] as number)
    alike[lag] = (alike[lag] as number) + sum / power * PLACES / (PLACES - lag)
  }
  return true
}

/** By how much likeness rises again after it fell, at most. */
function riseOf(lines: number): number {
  let [least, rise] = [1, 0]
  for (let lag = 1; lag <= FURTHEST; lag += 1) {
    const here = (alike[lag] as number) / lines
    least = Math.min(least, here)
    if (lag >= NEAREST) rise = Math.max(rise, here - least)
  }
  return Math.min(1, rise / 1.5)
}

function alongWay({ data, width, height }: Plane, quad: Quad, across: boolean): number {
  const map = fromUnitSquare(quad)
  alike.fill(0)
  let lines = 0
  for (let line = 0; line < LINES; line += 1) {
    const aside = MARGIN + (1 - 2 * MARGIN) * (line + 0.5) / LINES
    for (let place = 0; place < PLACES; place += 1) {
      const share = MARGIN + (1 - 2 * MARGIN) * (place + 0.5) / PLACES
      const { x, y } = apply(map, across ? { x: share, y: aside } : { x: aside, y: share })
      const [column, row] = [Math.max(0, Math.min(width - 1, Math.floor(x))), Math.max(0, Math.min(height - 1, Math.floor(y)))]
      values[place] = data[row * width + column] as number
    }
    if (addLine()) lines += 1
  }
  return lines === 0 ? 0 : riseOf(lines) * lines / LINES
}

/** Looks along the inside of a quad both ways. */
export function rhythmOf(light: Plane, quad: Quad): Rhythm {
  const [one, other] = [alongWay(light, quad, true), alongWay(light, quad, false)]
  return { strong: Math.max(one, other), weak: Math.min(one, other) }
}

import type { Quad } from '../geometry/quad'
import type { Planes } from '../pixels/shrink'
import { sagAt, waysOf } from './side-way'
import type { SideWay } from './side-way'
import type { Slopes } from './slopes'

/** How the strips on both hands of the sides differ as a whole: a paper and a patterned ground have no one step between them. */
export interface BothHands {
  /** How differently lightness and colours are spread on both hands, mean and least of the four, 0 to 1. */
  unlike: number
  leastUnlike: number
  /** How much calmer the inner strip is than the outer one, mean and least of the four: 0.5 is the same, 1 calm beside busy. */
  calm: number
  leastCalm: number
  /** How like one another the places of the inner strip of a side are, mean and least of the four. */
  even: number
  leastEven: number
}

const SAMPLES = 26
/** How far aside of a side places are looked at, in pixels. */
const DEPTHS = [2, 3.5, 5, 6.5, 8] as const
const BINS = 10
/** What a strip has of busyness anyway, in levels a pixel. */
const QUIET = 0.8
/** How far lightness may lie from the usual one of a strip, as a share of it and in levels. */
const ALIKE = 0.14
const ALIKE_LEAST = 3

/** Places of one strip: how they are spread over three scales, and how steep the picture is there. */
interface Strip {
  spread: Float32Array
  lights: Float32Array
  count: number
  steep: number
}

const strip = (): Strip => ({ spread: new Float32Array(BINS * 3), lights: new Float32Array(SAMPLES * DEPTHS.length), count: 0, steep: 0 })

const inner = strip()
const outer = strip()

function put(spread: Float32Array, scale: number, share: number): void {
  const place = Math.max(0, Math.min(BINS - 1.001, share * (BINS - 1)))
  const bin = Math.floor(place)
  const at = scale * BINS + bin
  spread[at] = (spread[at] as number) + 1 - place + bin
  spread[at + 1] = (spread[at + 1] as number) + place - bin
}

function look(planes: Planes, slopes: Slopes, into: Strip, x: number, y: number, lightest: number): void {
  const { width, height, data } = planes.light
  const [column, row] = [Math.floor(x), Math.floor(y)]
  if (column < 1 || row < 1 || column >= width - 1 || row >= height - 1) return
  const at = row * width + column
  put(into.spread, 0, (data[at] as number) / lightest)
  for (let channel = 0; channel < planes.colours.length; channel += 1) put(into.spread, channel + 1, 0.5 + 1.5 * (planes.colours[channel]?.data[at] as number) / lightest)
  into.lights[into.count] = data[at] as number
  into.steep += slopes.steepness[at] as number
  into.count += 1
}

function clear(some: Strip): void {
  some.spread.fill(0)
  some.count = 0
  some.steep = 0
}

/** How differently two strips are spread over a scale, 0 to 1. */
function unlikeness(scale: number): number {
  let sum = 0
  for (let at = scale * BINS; at < (scale + 1) * BINS; at += 1) {
    const [one, other] = [(inner.spread[at] as number) / inner.count, (outer.spread[at] as number) / outer.count]
    if (one + other > 0) sum += (one - other) ** 2 / (one + other)
  }
  return sum / 2
}

/** Share of the inner strip that is nearly as light as most of it. */
function evenness(): number {
  const lights = inner.lights.subarray(0, inner.count).sort()
  const usual = lights[Math.floor(inner.count * 0.6)] as number
  const room = usual * ALIKE + ALIKE_LEAST
  return lights.reduce((count, light) => count + (Math.abs(light - usual) < room ? 1 : 0), 0) / inner.count
}

interface Hands {
  unlike: number
  calm: number
  even: number
}

function handsOf(planes: Planes, slopes: Slopes, way: SideWay, lightest: number): Hands | undefined {
  clear(inner)
  clear(outer)
  for (let sample = 0; sample < SAMPLES; sample += 1) {
    const share = 0.05 + 0.9 * sample / (SAMPLES - 1)
    const aside = sagAt(way, share)
    const [x, y] = [way.from.x + (way.to.x - way.from.x) * share + way.inwards.x * aside, way.from.y + (way.to.y - way.from.y) * share + way.inwards.y * aside]
    for (const depth of DEPTHS) {
      look(planes, slopes, inner, x + way.inwards.x * depth, y + way.inwards.y * depth, lightest)
      look(planes, slopes, outer, x - way.inwards.x * depth, y - way.inwards.y * depth, lightest)
    }
  }
  if (Math.min(inner.count, outer.count) < SAMPLES) return undefined
  const [inside, outside] = [inner.steep / inner.count + QUIET, outer.steep / outer.count + QUIET]
  return { unlike: Math.max(unlikeness(0), unlikeness(1), unlikeness(2)), calm: outside / (inside + outside), even: evenness() }
}

/** Looks at the strips on both hands of all sides that have a picture on both; `lightest` is the lightness of the picture's lightest places. */
export function bothHandsOf(planes: Planes, slopes: Slopes, quad: Quad, sags: readonly number[], lightest: number): BothHands {
  const sides = waysOf(quad, sags).map((way) => handsOf(planes, slopes, way, lightest)).filter((side): side is Hands => side !== undefined)
  const mean = (of: keyof Hands): number => sides.reduce((sum, side) => sum + side[of], 0) / (sides.length || 1)
  const least = (of: keyof Hands): number => sides.reduce((low, side) => Math.min(low, side[of]), 1)
  return { unlike: mean('unlike'), leastUnlike: least('unlike'), calm: mean('calm'), leastCalm: least('calm'), even: mean('even'), leastEven: least('even') }
}

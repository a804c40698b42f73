import type { Quad } from '../geometry/quad'
import type { Planes } from '../pixels/shrink'
import { sagAt, waysOf } from './side-way'
import type { SideWay } from './side-way'

/** How colours step from outside to inside along the sides of a quad that has been traced. */
export interface BorderSteps {
  /** Share of a side along which the step goes the same way, mean and least of the four. */
  steady: number
  leastSteady: number
  /** Size of the step against what the colours change on either side of it, mean and least of the four. */
  clear: number
  leastClear: number
  /** The least step itself, in levels against the lightness of the inside. */
  leastStep: number
  /** How alike the four outsides are, and the four insides: one ground and one paper. */
  oneGround: number
  onePaper: number
  /** How far the strip inside is from grey. */
  tint: number
  groundTint: number
  /** Sharpness of the step: share of it that happens within two pixels. */
  sudden: number
}

type Triple = [number, number, number]

const SAMPLES = 28
const CLOSE = 2
const NEXT = 4.5
/** Of the usual step along a side, what a place must have to count. */
const PART = 0.4

const scratch = new Float32Array(SAMPLES)

function colourAt({ light, colours }: Planes, x: number, y: number, into: Float32Array, place: number): boolean {
  const column = Math.floor(x)
  const row = Math.floor(y)
  if (column < 0 || row < 0 || column >= light.width || row >= light.height) return false
  const at = row * light.width + column
  into[place] = light.data[at] as number
  into[place + 1] = colours[0] ? colours[0].data[at] as number : 0
  into[place + 2] = colours[1] ? colours[1].data[at] as number : 0
  return true
}

function medianOf(values: Float32Array, count: number, channel: number): number {
  for (let at = 0; at < count; at += 1) scratch[at] = values[at * 3 + channel] as number
  return scratch.subarray(0, count).sort()[count >> 1] ?? 0
}

const medians = (values: Float32Array, count: number): Triple => [medianOf(values, count, 0), medianOf(values, count, 1), medianOf(values, count, 2)]

const apart = (a: Triple, b: Triple): number => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])

interface SideSteps {
  steady: number
  clear: number
  step: number
  sudden: number
  inside: Triple
  outside: Triple
}

const rows = Array.from({ length: 4 }, () => new Float32Array(SAMPLES * 3))

/** How far two rows of colours lie apart at the same places, usually. */
function usualApart(one: Float32Array, other: Float32Array, count: number): number {
  for (let at = 0; at < count; at += 1) {
    const place = at * 3
    scratch[at] = Math.hypot((one[place] as number) - (other[place] as number), (one[place + 1] as number) - (other[place + 1] as number), (one[place + 2] as number) - (other[place + 2] as number))
  }
  return scratch.subarray(0, count).sort()[count >> 1] ?? 0
}

/** Looks at four rows of places along a side: two inside, two outside. */
function stepsAlong(planes: Planes, way: SideWay): SideSteps | undefined {
  const { from, to, inwards } = way
  const [deep, inner, outer, far] = rows as [Float32Array, Float32Array, Float32Array, Float32Array]
  let count = 0
  for (let sample = 0; sample < SAMPLES; sample += 1) {
    const share = 0.04 + 0.92 * sample / (SAMPLES - 1)
    const aside = sagAt(way, share)
    const x = from.x + (to.x - from.x) * share + inwards.x * aside
    const y = from.y + (to.y - from.y) * share + inwards.y * aside
    const place = count * 3
    const seen = [[NEXT, deep], [CLOSE, inner], [-CLOSE, outer], [-NEXT, far]] as const
    if (seen.every(([depth, row]) => colourAt(planes, x + inwards.x * depth, y + inwards.y * depth, row, place))) count += 1
  }
  if (count < SAMPLES / 3) return undefined
  const [inside, outside, deeper] = [medians(inner, count), medians(outer, count), medians(deep, count)]
  const change: Triple = [inside[0] - outside[0], inside[1] - outside[1], inside[2] - outside[2]]
  const step = apart(inside, outside)
  const square = step * step + 1e-6
  let steady = 0
  for (let at = 0; at < count; at += 1) {
    const place = at * 3
    const along = change[0] * ((inner[place] as number) - (outer[place] as number)) + change[1] * ((inner[place + 1] as number) - (outer[place + 1] as number)) + change[2] * ((inner[place + 2] as number) - (outer[place + 2] as number))
    if (along > PART * square) steady += 1
  }
  const unrest = usualApart(deep, inner, count) + usualApart(outer, far, count)
  const whole = apart(deeper, medians(far, count))
  return { steady: steady / count, clear: step / (step + unrest + 2), step: step / (inside[0] * 0.1 + step + 2), sudden: step / (Math.max(step, whole) + 1), inside, outside }
}

/** How alike some colours are, 0 to 1, next to how light they are. */
function alikeness(colours: readonly Triple[]): number {
  let most = 0
  colours.forEach((one, at) => {
    for (const other of colours.slice(at + 1)) {
      const light = Math.abs(one[0] - other[0]) * 0.6 / (Math.max(one[0], other[0]) + 12)
      const tint = Math.hypot(one[1] - other[1], one[2] - other[2]) / (Math.max(one[0], other[0]) + 12)
      most = Math.max(most, light + tint)
    }
  })
  return 1 / (1 + 6 * most)
}

const tintOf = (colours: readonly Triple[]): number =>
  colours.reduce((sum, [light, first, second]) => sum + Math.hypot(first, second) / (light + 12), 0) / (colours.length || 1)

/** Looks at both sides of the border of a traced quad. Sides without a picture on both of their sides do not count. */
export function borderStepsOf(planes: Planes, quad: Quad, sags: readonly number[]): BorderSteps {
  const sides = waysOf(quad, sags).map((way) => stepsAlong(planes, way)).filter((side): side is SideSteps => side !== undefined)
  const mean = (of: (side: SideSteps) => number): number => sides.reduce((sum, side) => sum + of(side), 0) / (sides.length || 1)
  const least = (of: (side: SideSteps) => number): number => sides.reduce((low, side) => Math.min(low, of(side)), 1)
  const [papers, grounds] = [sides.map(({ inside }) => inside), sides.map(({ outside }) => outside)]
  return {
    steady: mean(({ steady }) => steady),
    leastSteady: least(({ steady }) => steady),
    clear: mean(({ clear }) => clear),
    leastClear: least(({ clear }) => clear),
    leastStep: least(({ step }) => step),
    oneGround: alikeness(grounds),
    onePaper: alikeness(papers),
    tint: tintOf(papers),
    groundTint: tintOf(grounds),
    sudden: mean(({ sudden }) => sudden)
  }
}

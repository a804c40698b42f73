import type { Point } from '../geometry/quad'
import type { Straight } from './directions'
import type { Slopes } from './slopes'

/** A line of the picture and how well edges support it along its way. Steps are one pixel long. */
export interface EdgeLine {
  /** Where the way begins, its direction, and its normal (the direction turned with the clock). */
  start: Point
  along: Point
  steps: number
  /** Support up to every step: by edges that grow lighter along the normal, and by those that grow darker. */
  lighter: Float32Array
  darker: Float32Array
  /** The best supported stretch and how good it is. */
  from: number
  to: number
  strength: number
  /** The frame of the picture itself, behind which a page may go on. */
  border: boolean
}

const REACH = 3
/** What an edge loses for every pixel that it lies aside: a bold line nearby must not draw the line over. */
const ASIDE = 0.16
/** The cosine up to which an edge still follows the line. */
const ALIKE = 0.86
/** What an average step of a good stretch must exceed. */
const TOLL = 0.45
/** A line whose best stretch is worth less is none. */
const LEAST = 3

/** Where a line enters and leaves the picture, less a margin. */
function wayOf({ angle, offset }: Straight, width: number, height: number): { start: Point, along: Point, steps: number } | undefined {
  const along = { x: -Math.sin(angle), y: Math.cos(angle) }
  const foot = { x: width / 2 + offset * Math.cos(angle), y: height / 2 + offset * Math.sin(angle) }
  let first = -1e6
  let last = 1e6
  for (const [place, step, size] of [[foot.x, along.x, width], [foot.y, along.y, height]] as const) {
    if (Math.abs(step) < 1e-6) {
      if (place < 2 || place > size - 2) return undefined
      continue
    }
    const ends = [(2 - place) / step, (size - 2 - place) / step]
    first = Math.max(first, Math.min(...ends))
    last = Math.min(last, Math.max(...ends))
  }
  const steps = Math.floor(last - first)
  return steps < 8 ? undefined : { start: { x: foot.x + along.x * first, y: foot.y + along.y * first }, along, steps }
}

interface Profile {
  /** Support of every step, negative for edges that grow darker along the normal, and where across the line it was found. */
  support: Float32Array
  across: Float32Array
}

function profileOf(slopes: Slopes, { start, along, steps }: { start: Point, along: Point, steps: number }, reach: number): Profile {
  const { right, down, steepness, scale, width, height } = slopes
  const normal = { x: -along.y, y: along.x }
  const support = new Float32Array(steps)
  const across = new Float32Array(steps)
  for (let step = 0; step < steps; step += 1) {
    let best = 0
    let chosen = 0
    for (let side = -reach; side <= reach; side += 1) {
      const x = Math.floor(start.x + along.x * step + normal.x * side)
      const y = Math.floor(start.y + along.y * step + normal.y * side)
      if (x < 1 || y < 1 || x >= width - 1 || y >= height - 1) continue
      const at = y * width + x
      const change = (right[at] as number) * normal.x + (down[at] as number) * normal.y
      const value = Math.max(-1, Math.min(1, change * (scale[at] as number) * 1.3))
      const worth = Math.abs(value) * (1 - ASIDE * Math.abs(side))
      if (worth <= chosen || Math.abs(change) < ALIKE * (steepness[at] as number)) continue
      chosen = worth
      best = value
      across[step] = (x + 0.5 - start.x) * normal.x + (y + 0.5 - start.y) * normal.y
    }
    support[step] = best
  }
  return { support, across }
}

/** The stretch with the largest sum of support above the toll. */
function bestStretch(support: Float32Array): { from: number, to: number, strength: number } {
  let best = { from: 0, to: 0, strength: 0 }
  let from = 0
  let sum = 0
  for (let step = 0; step < support.length; step += 1) {
    sum += Math.abs(support[step] as number) - TOLL
    if (sum < 0) {
      sum = 0
      from = step + 1
    } else if (sum > best.strength) best = { from, to: step + 1, strength: sum }
  }
  return best
}

/** Moves a line onto the edges of its best stretch. */
function fit(straight: Straight, { support, across }: Profile, way: { start: Point, along: Point }, width: number, height: number): Straight {
  const { from, to } = bestStretch(support)
  let weight = 0
  let meanStep = 0
  let meanAcross = 0
  for (let step = from; step < to; step += 1) {
    const value = Math.abs(support[step] as number)
    weight += value
    meanStep += value * step
    meanAcross += value * (across[step] as number)
  }
  if (weight < 4) return straight
  meanStep /= weight
  meanAcross /= weight
  let both = 0
  let square = 1e-6
  for (let step = from; step < to; step += 1) {
    const value = Math.abs(support[step] as number)
    both += value * (step - meanStep) * ((across[step] as number) - meanAcross)
    square += value * (step - meanStep) ** 2
  }
  const turned = straight.angle + Math.atan(both / square)
  const x = way.start.x + way.along.x * meanStep - way.along.y * meanAcross
  const y = way.start.y + way.along.y * meanStep + way.along.x * meanAcross
  const offset = (x - width / 2) * Math.cos(turned) + (y - height / 2) * Math.sin(turned)
  return { angle: turned, offset }
}

function sums(support: Float32Array, sign: 1 | -1): Float32Array {
  const result = new Float32Array(support.length + 1)
  for (let step = 0; step < support.length; step += 1) result[step + 1] = (result[step] as number) + Math.max(0, sign * (support[step] as number))
  return result
}

/** Lays a straight line onto the edges near it; undefined when nothing of weight lies there. */
export function layLine(slopes: Slopes, straight: Straight): EdgeLine | undefined {
  const { width, height } = slopes
  const rough = wayOf(straight, width, height)
  if (!rough) return undefined
  const profile = profileOf(slopes, rough, REACH)
  if (bestStretch(profile.support).strength < LEAST) return undefined
  const way = wayOf(fit(straight, profile, rough, width, height), width, height)
  if (!way) return undefined
  const { support } = profileOf(slopes, way, REACH - 1)
  const stretch = bestStretch(support)
  return { ...way, ...stretch, lighter: sums(support, 1), darker: sums(support, -1), border: false }
}

/** A line through two points, as it is: however pale the edge on it may be. */
export function layGiven(slopes: Slopes, from: Point, to: Point): EdgeLine | undefined {
  const { width, height } = slopes
  const angle = Math.atan2(to.y - from.y, to.x - from.x) - Math.PI / 2
  const offset = (from.x - width / 2) * Math.cos(angle) + (from.y - height / 2) * Math.sin(angle)
  const way = wayOf({ angle, offset }, width, height)
  if (!way) return undefined
  const { support } = profileOf(slopes, way, 1)
  return { ...way, ...bestStretch(support), lighter: sums(support, 1), darker: sums(support, -1), border: false }
}

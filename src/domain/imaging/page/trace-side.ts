import { distance } from '../geometry/quad'
import type { Point } from '../geometry/quad'
import { fitBow } from './fit-bow'
import type { Bow, Sighting } from './fit-bow'
import type { Slopes } from './slopes'

/** A side as it really runs: a chord and a bow, which is how far it lies inwards of the chord at every share of its length. */
export interface TracedSide {
  from: Point
  to: Point
  bow: Bow
  /** Share of the side along which an edge was seen. */
  seen: number
}

const LOOKS = 48
const ROUNDS = 3
/** What a change loses for every pixel away from where the side is expected. */
const ASIDE = 0.13
const LEAST = 0.12
/** Room for the changes across a side, from `-reach - 1` to `reach + 1`. */
const MOST_REACH = 16
const changes = new Float32Array(2 * MOST_REACH + 1)

/** A value between four pixels. */
function mix(plane: Float32Array, at: number, width: number, across: number, below: number): number {
  const upper = (plane[at] as number) * (1 - across) + (plane[at + 1] as number) * across
  return upper * (1 - below) + ((plane[at + width] as number) * (1 - across) + (plane[at + width + 1] as number) * across) * below
}

/** The change along a direction between pixels. */
function changeAt({ right, down, width, height }: Slopes, x: number, y: number, way: Point): number {
  const column = Math.floor(x - 0.5)
  const row = Math.floor(y - 0.5)
  if (column < 1 || row < 1 || column >= width - 2 || row >= height - 2) return 0
  const across = x - 0.5 - column
  const below = y - 0.5 - row
  const at = row * width + column
  return mix(right, at, width, across, below) * way.x + mix(down, at, width, across, below) * way.y
}

function scaleAt({ scale, width, height }: Slopes, x: number, y: number): number {
  const column = Math.max(0, Math.min(width - 1, Math.floor(x)))
  const row = Math.max(0, Math.min(height - 1, Math.floor(y)))
  return scale[row * width + column] as number
}

/** Looks across a side at one share of its length for the edge of a sign (or any, 0) next to where the bow expects it. */
function lookAcross(slopes: Slopes, from: Point, to: Point, inwards: Point, share: number, expected: number, reach: number, sign: number): Sighting {
  const x = from.x + (to.x - from.x) * share + inwards.x * expected
  const y = from.y + (to.y - from.y) * share + inwards.y * expected
  const scale = scaleAt(slopes, x, y)
  let best = 0
  let place = 0
  for (let offset = -reach - 1; offset <= reach + 1; offset += 1) {
    const value = changeAt(slopes, x + inwards.x * offset, y + inwards.y * offset, inwards)
    changes[offset + MOST_REACH] = sign === 0 ? Math.abs(value) : value * sign
  }
  for (let offset = -reach; offset <= reach; offset += 1) {
    const worth = Math.min(1, (changes[offset + MOST_REACH] as number) * scale) * (1 - ASIDE * Math.abs(offset))
    if (worth > best) {
      best = worth
      place = offset
    }
  }
  if (best < LEAST) return { share, offset: 0, weight: 0 }
  const before = changes[place - 1 + MOST_REACH] as number
  const peak = changes[place + MOST_REACH] as number
  const after = changes[place + 1 + MOST_REACH] as number
  const bend = before - 2 * peak + after
  const shift = bend < -1e-6 ? Math.max(-0.5, Math.min(0.5, (before - after) / bend / 2)) : 0
  return { share, offset: expected + place + shift, weight: best }
}

/** Whether the page is lighter (1) or darker (-1) than what lies around it along most of a side. */
function signOf(slopes: Slopes, from: Point, to: Point, inwards: Point): number {
  let sum = 0
  for (let look = 1; look < LOOKS; look += 1) {
    const share = look / LOOKS
    const x = from.x + (to.x - from.x) * share
    const y = from.y + (to.y - from.y) * share
    let strongest = 0
    for (let offset = -2; offset <= 2; offset += 1) {
      const change = changeAt(slopes, x + inwards.x * offset, y + inwards.y * offset, inwards)
      if (Math.abs(change) > Math.abs(strongest)) strongest = change
    }
    sum += Math.max(-1, Math.min(1, strongest * scaleAt(slopes, x, y)))
  }
  return Math.abs(sum) < LOOKS * 0.2 ? 0 : Math.sign(sum)
}

/** Follows the edge near a straight side, between pixels and along its bow. */
export function traceSide(slopes: Slopes, from: Point, to: Point, reach: number): TracedSide {
  const length = distance(from, to) || 1
  const inwards = { x: -(to.y - from.y) / length, y: (to.x - from.x) / length }
  const sign = signOf(slopes, from, to, inwards)
  let bow: Bow = [0, 0, 0]
  let seen = 0
  for (let round = 0; round < ROUNDS; round += 1) {
    const sightings: Sighting[] = []
    for (let look = 0; look < LOOKS; look += 1) {
      const share = (look + 0.5) / LOOKS
      const expected = bow[0] + bow[1] * share + bow[2] * share * share
      sightings.push(lookAcross(slopes, from, to, inwards, share, expected, round === 0 ? reach : Math.min(3, reach), sign))
    }
    seen = sightings.filter(({ weight }) => weight > 0).length / LOOKS
    if (seen < 0.25) return { from, to, bow: [0, 0, 0], seen }
    bow = fitBow(sightings, length, round > 0)
  }
  return { from, to, bow, seen }
}

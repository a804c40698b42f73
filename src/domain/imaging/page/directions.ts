import type { Slopes } from './slopes'

/** A straight line: all points whose distance along the normal (cos, sin) of `angle` from the picture's middle is `offset`. */
export interface Straight {
  angle: number
  offset: number
}

const ANGLES = 128
/** Edges vote for their own direction and this many on either side. */
const SPREAD = 3
const MOST = 90
/** What an edge must reach of a full one to vote. */
const LEAST = 0.25

const COS = Float32Array.from({ length: ANGLES }, (_, at) => Math.cos(at * Math.PI / ANGLES))
const SIN = Float32Array.from({ length: ANGLES }, (_, at) => Math.sin(at * Math.PI / ANGLES))

/** The steepest pixel across an edge. */
function isCrest({ right, down, steepness, width }: Slopes, at: number): boolean {
  const dx = right[at] as number
  const dy = down[at] as number
  const flat = Math.abs(dx) > Math.abs(dy) * 2.4
  const upright = Math.abs(dy) > Math.abs(dx) * 2.4
  const step = flat ? 1 : upright ? width : dx * dy > 0 ? width + 1 : width - 1
  const size = steepness[at] as number
  return size >= (steepness[at - step] as number) && size > (steepness[at + step] as number)
}

function vote(slopes: Slopes, votes: Float32Array, offsets: number): void {
  const { right, down, steepness, scale, width, height } = slopes
  for (let y = 2; y < height - 2; y += 1) {
    for (let x = 2; x < width - 2; x += 1) {
      const at = y * width + x
      const weight = (steepness[at] as number) * (scale[at] as number)
      if (weight < LEAST || !isCrest(slopes, at)) continue
      const share = Math.min(1, weight)
      const own = Math.round(Math.atan2(down[at] as number, right[at] as number) * ANGLES / Math.PI)
      for (let turn = own - SPREAD; turn <= own + SPREAD; turn += 1) {
        const angle = (turn + 2 * ANGLES) % ANGLES
        const offset = (x + 0.5 - width / 2) * (COS[angle] as number) + (y + 0.5 - height / 2) * (SIN[angle] as number)
        const cell = angle * offsets + (offset + offsets / 2 + 0.5 | 0)
        votes[cell] = (votes[cell] as number) + share
      }
    }
  }
}

/** Cells around a cell, the nearest first, so that most are outdone at once. */
const AROUND = Array.from({ length: 49 }, (_, at) => ({ turn: Math.floor(at / 7) - 3, side: at % 7 - 3 }))
  .filter(({ turn, side }) => turn !== 0 || side !== 0)
  .sort((a, b) => Math.hypot(a.turn, a.side) - Math.hypot(b.turn, b.side))

/** A cell that no neighbour outdoes. Lines through the turn from 180 back to 0 degrees may come twice; that does no harm. */
function isPeak(votes: Float32Array, offsets: number, angle: number, offset: number): boolean {
  const own = votes[angle * offsets + offset] as number
  for (const { turn, side } of AROUND) {
    if (angle + turn < 0 || angle + turn >= ANGLES) continue
    const other = votes[(angle + turn) * offsets + offset + side] as number
    if (other > own || (other === own && (turn < 0 || (turn === 0 && side < 0)))) return false
  }
  return true
}

/** Finds the straight lines on which many edges of the line's own direction lie, strongest first. */
export function findStraights(slopes: Slopes): Straight[] {
  const offsets = Math.ceil(Math.hypot(slopes.width, slopes.height)) + 12
  const votes = new Float32Array(ANGLES * offsets)
  vote(slopes, votes, offsets)
  const least = Math.min(slopes.width, slopes.height) * 0.06
  const peaks: { angle: number, offset: number, count: number }[] = []
  for (let angle = 0; angle < ANGLES; angle += 1) {
    for (let offset = 4; offset < offsets - 4; offset += 1) {
      const count = votes[angle * offsets + offset] as number
      if (count > least && isPeak(votes, offsets, angle, offset)) peaks.push({ angle, offset, count })
    }
  }
  return peaks.sort((a, b) => b.count - a.count).slice(0, MOST)
    .map(({ angle, offset }) => ({ angle: angle * Math.PI / ANGLES, offset: offset - offsets / 2 }))
}

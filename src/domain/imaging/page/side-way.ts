import { distance } from '../geometry/quad'
import type { Point, Quad } from '../geometry/quad'

/** A side of a traced quad with its bow. */
export interface SideWay {
  from: Point
  to: Point
  length: number
  /** Direction at right angles to the chord, into the quad. */
  inwards: Point
  /** How far inwards of the chord the side lies at a share of its length: `sag * (share * share - share)`. */
  sag: number
}

/** The bows of a quad that is not bowed. */
export const STRAIGHT = [0, 0, 0, 0] as const

/** The sides of a quad, each with its bow. */
export function waysOf(quad: Quad, sags: readonly number[]): SideWay[] {
  return quad.map((from, at) => {
    const to = quad[(at + 1) % 4] ?? from
    const length = distance(from, to) || 1
    return { from, to, length, inwards: { x: -(to.y - from.y) / length, y: (to.x - from.x) / length }, sag: sags[at] ?? 0 }
  })
}

/** How far inwards of its chord a side lies at a share of its length. */
export const sagAt = ({ sag }: SideWay, share: number): number => sag * (share * share - share)

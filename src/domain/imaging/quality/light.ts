import type { Quad } from '../geometry/quad'
import type { Plane } from '../picture'
import { percentile } from '../pixels/percentile'
import { forRows, inset } from './inside'

/** How the light falls on a page. */
export interface Light {
  /** Lightness of the paper, 0 to 255. */
  paper: number
  /** Share of the page that is burnt out while the rest is not. */
  burnt: number
}

const MOST = 20_000
/** Lightness from which a place counts as burnt out. */
const WHITE = 252
/** Pixels along the side of the squares that must be burnt out as a whole. */
const SQUARE = 2

/** Measures the light on the inside of a quad. */
export function lightOn(plane: Plane, quad: Quad): Light {
  const step = Math.max(1, Math.floor(Math.sqrt(plane.width * plane.height / MOST)))
  const values: number[] = []
  let burnt = 0
  let squares = 0
  forRows(inset(quad, 0.97), plane, step, (y, from, to) => {
    if (y + SQUARE > plane.height) return
    for (let x = from; x + SQUARE <= to; x += step) {
      const at = y * plane.width + x
      values.push(plane.data[at] as number)
      const mean = ((plane.data[at] as number) + (plane.data[at + 1] as number) + (plane.data[at + plane.width] as number) + (plane.data[at + plane.width + 1] as number)) / 4
      squares += 1
      if (mean >= WHITE) burnt += 1
    }
  })
  const paper = Math.max(percentile(values, 0.85), percentile(values, 0.98) * 0.8)
  return { paper, burnt: squares === 0 ? 0 : burnt / squares }
}

/** Paper darker than this, and letters are lost in noise. */
const DARK = 84
/** Share of a page that a lamp's image must cover to hide something. */
const GLARE = 0.004

export const isDark = ({ paper }: Light): boolean => paper < DARK
export const hasGlare = ({ burnt }: Light): boolean => burnt > GLARE

import type { Quad } from '../geometry/quad'
import { waysOf } from './side-way'
import type { SideWay } from './side-way'
import type { Slopes } from './slopes'
import { sureness } from './sureness'

/** How sure the edges on the sides of a quad are, and those that run beside them: the real border may be one of these. */
export interface Rivals {
  /** How sure the edges on the sides are, mean and least of the four, 0 to 1. */
  sure: number
  leastSure: number
  /** The surest edge outside of a side, and inside, mean of the four and the worst. */
  outer: number
  worstOuter: number
  inner: number
  worstInner: number
}

/** How far aside of a side another edge may lie: pixels at least, and share of the mean length of the sides next to it. */
const FROM = 3
const UP_TO = 0.14
const STEP = 1.5
/** A sureness that is worth a half. */
const HALF = 8

const worth = (sure: number): number => sure / (sure + HALF)

/** The surest edge on a side itself, then at some distances to one hand of it. */
function ownOf(slopes: Slopes, way: SideWay): number {
  return Math.max(...[-1, 0, 1].map((aside) => Math.abs(sureness(slopes, way, aside, aside))))
}

function besides(slopes: Slopes, way: SideWay, most: number, hand: 1 | -1): number {
  let best = 0
  for (let aside = FROM; aside <= most; aside += STEP) best = Math.max(best, Math.abs(sureness(slopes, way, hand * aside, hand * aside)))
  return best
}

/** Looks for edges along the sides of a traced quad and beside them. Sides along the picture's frame have no edge and no rivals. */
export function rivalsOf(slopes: Slopes, quad: Quad, sags: readonly number[]): Rivals {
  const ways = waysOf(quad, sags)
  const all = ways.map((way, at) => {
    const most = UP_TO * ((ways[(at + 1) % 4]?.length ?? 0) + (ways[(at + 3) % 4]?.length ?? 0)) / 2
    return { sure: worth(ownOf(slopes, way)), outer: worth(besides(slopes, way, most, -1)), inner: worth(besides(slopes, way, most, 1)) }
  })
  const mean = (of: 'sure' | 'outer' | 'inner'): number => all.reduce((sum, side) => sum + side[of] / 4, 0)
  return {
    sure: mean('sure'),
    leastSure: Math.min(...all.map(({ sure }) => sure)),
    outer: mean('outer'),
    worstOuter: Math.max(...all.map(({ outer, sure }) => outer - sure)),
    inner: mean('inner'),
    worstInner: Math.max(...all.map(({ inner, sure }) => inner - sure))
  }
}

import { apply, fromUnitSquare } from '../geometry/homography'
import { distance } from '../geometry/quad'
import type { Point, Quad } from '../geometry/quad'
import type { Planes } from '../pixels/shrink'
import { Tally } from './tally'

/** What the colours around the sides of a quad say about its being a page. */
export interface Appearance {
  /** How clearly the inside differs from the outside close to the sides, mean and least of the four, 0 to 1. */
  contrast: number
  weakestContrast: number
  /** The same a little further away: a printed frame has the same paper on both sides. */
  farContrast: number
  weakestFarContrast: number
  /** How even the strip inside the sides is, as the margin of a paper is, 0 to 1. */
  evenness: number
  /** Share of the inside that has the colour of that strip, as paper between its letters has, 0 to 1. */
  sameness: number
  /** Share of the border along which the inside is lighter, as paper mostly is. */
  lighter: number
}

const SAMPLES = 18
/** How many times deeper the second look goes. */
const FAR = 2.6
const GRID = 12
const DOWN = { x: 0.4, y: 0.9 }

const inner = new Tally(SAMPLES * 4)
const near = new Tally(SAMPLES)
const far = new Tally(SAMPLES)

/** The lightest of three pixels on the way from a side inwards (or outwards): letters and lines are darker than paper. -1 outside the picture. */
function lightest({ light }: Planes, x: number, y: number, way: Point, depth: number): number {
  let best = -1
  for (let step = 0; step < 3; step += 1) {
    const column = Math.floor(x + way.x * (depth + step * 1.5))
    const row = Math.floor(y + way.y * (depth + step * 1.5))
    if (column < 0 || row < 0 || column >= light.width || row >= light.height) continue
    const at = row * light.width + column
    if (best < 0 || (light.data[at] as number) > (light.data[best] as number)) best = at
  }
  return best
}

/** Looks at both sides of one side of a quad; what lies inside is added to the inner strip. */
function lookAlong(planes: Planes, from: Point, to: Point, depth: number): void {
  const length = distance(from, to) || 1
  const inwards = { x: -(to.y - from.y) / length, y: (to.x - from.x) / length }
  const outwards = { x: -inwards.x, y: -inwards.y }
  near.clear()
  far.clear()
  for (let sample = 0; sample < SAMPLES; sample += 1) {
    const share = 0.05 + 0.9 * sample / (SAMPLES - 1)
    const x = from.x + (to.x - from.x) * share
    const y = from.y + (to.y - from.y) * share
    const inside = lightest(planes, x, y, inwards, depth)
    inner.add(planes, inside)
    near.addChange(planes, inside, lightest(planes, x, y, outwards, depth))
    far.addChange(planes, lightest(planes, x, y, inwards, depth * FAR), lightest(planes, x, y, outwards, depth * FAR))
  }
}

/** Colours that change clearly and all alike, against those that change a little (for how light it is) or each in its own way. */
function contrastOf(changes: Tally, lightness: number): number {
  if (changes.count < SAMPLES / 3) return 0.3
  const clear = changes.settle().size() / (changes.spread(0.5, 1) * 0.7 + lightness * 0.015 + 1.5)
  return clear / (clear + 0.8)
}

/** How far the colours of the inner strip lie from their middle, next to what light falling unevenly does. */
function evennessOf(strip: Tally): number {
  const usual = strip.spread(0.6, 0.6) / (strip.middle()[0] * 0.1 + 4)
  return 1 / (1 + usual * usual)
}

/** How much of the inside looks like the strip along the sides. */
function samenessOf(planes: Planes, quad: Quad): number {
  const [light, first, second] = inner.middle()
  const map = fromUnitSquare(quad)
  let same = 0
  for (let row = 1; row < GRID; row += 1) {
    for (let column = 1; column < GRID; column += 1) {
      const { x, y } = apply(map, { x: column / GRID, y: row / GRID })
      const at = lightest(planes, x, y, DOWN, 0)
      if (at < 0) continue
      const away = Math.abs((planes.light.data[at] as number) - light)
      const tint = Math.abs((planes.colours[0]?.data[at] ?? 0) - first) + Math.abs((planes.colours[1]?.data[at] ?? 0) - second)
      if (away < light * 0.15 + 4 && tint < light * 0.06 + 4) same += 1
    }
  }
  return same / (GRID - 1) ** 2
}

/** Looks at both sides of a quad's border. */
export function appearanceOf(planes: Planes, quad: Quad): Appearance {
  const depth = Math.max(2.5, Math.max(planes.light.width, planes.light.height) / 110)
  const sum = { contrast: 0, weakestContrast: 1, farContrast: 0, weakestFarContrast: 1, lighter: 0 }
  inner.clear()
  quad.forEach((corner, at) => {
    lookAlong(planes, corner, quad[(at + 1) % 4] ?? corner, depth)
    const [lightness] = inner.settle().middle()
    const [close, further] = [contrastOf(near, lightness), contrastOf(far, lightness)]
    sum.contrast += close / 4
    sum.farContrast += further / 4
    sum.weakestContrast = Math.min(sum.weakestContrast, close)
    sum.weakestFarContrast = Math.min(sum.weakestFarContrast, further)
    sum.lighter += near.lighterShare() / 4
  })
  return { ...sum, evenness: evennessOf(inner), sameness: samenessOf(planes, quad) }
}

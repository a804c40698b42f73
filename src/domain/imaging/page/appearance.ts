import { distance } from '../geometry/quad'
import type { Point, Quad } from '../geometry/quad'
import { percentile } from '../pixels/percentile'
import type { Planes } from '../pixels/shrink'

/** What the colours around the sides of a quad say about its being a page. */
export interface Appearance {
  /** How clearly the inside differs from the outside, mean and least of the four sides, 0 to 1. */
  contrast: number
  weakestContrast: number
  /** How even the strip inside the sides is, as the margin of a paper is, 0 to 1. */
  evenness: number
  /** Share of the border along which the inside is lighter, as paper mostly is. */
  lighter: number
}

const SAMPLES = 18
type Colour = readonly [number, number, number]

function colourAt({ light, colours }: Planes, x: number, y: number): Colour | undefined {
  const column = Math.floor(x)
  const row = Math.floor(y)
  if (column < 0 || row < 0 || column >= light.width || row >= light.height) return undefined
  const at = row * light.width + column
  return [light.data[at] as number, colours[0]?.data[at] ?? 0, colours[1]?.data[at] ?? 0]
}

/** The lightest of three neighbours on the way from the side inwards (or outwards): letters and lines are darker than paper. */
function lightestOf(planes: Planes, x: number, y: number, way: Point, depth: number): Colour | undefined {
  let best: Colour | undefined
  for (let step = 0; step < 3; step += 1) {
    const colour = colourAt(planes, x + way.x * (depth + step * 1.5), y + way.y * (depth + step * 1.5))
    if (colour && (!best || colour[0] > best[0])) best = colour
  }
  return best
}

interface Side {
  inner: Colour[]
  contrast: number
  lighter: number
}

function judgeSide(planes: Planes, from: Point, to: Point, depth: number): Side {
  const length = distance(from, to) || 1
  const inwards = { x: -(to.y - from.y) / length, y: (to.x - from.x) / length }
  const outwards = { x: -inwards.x, y: -inwards.y }
  const inner: Colour[] = []
  const changes: Colour[] = []
  for (let sample = 0; sample < SAMPLES; sample += 1) {
    const share = 0.05 + 0.9 * sample / (SAMPLES - 1)
    const x = from.x + (to.x - from.x) * share
    const y = from.y + (to.y - from.y) * share
    const inside = lightestOf(planes, x, y, inwards, depth)
    const outside = lightestOf(planes, x, y, outwards, depth)
    if (inside) inner.push(inside)
    if (inside && outside) changes.push([inside[0] - outside[0], inside[1] - outside[1], inside[2] - outside[2]])
  }
  return { inner, ...contrastOf(changes) }
}

function contrastOf(changes: readonly Colour[]): { contrast: number, lighter: number } {
  if (changes.length < SAMPLES / 3) return { contrast: 0.3, lighter: 0.5 }
  const middle = ([0, 1, 2] as const).map((channel) => percentile(changes.map((change) => change[channel]), 0.5))
  const size = Math.hypot(...middle)
  const spread = percentile(changes.map((change) => Math.hypot(change[0] - (middle[0] ?? 0), change[1] - (middle[1] ?? 0), change[2] - (middle[2] ?? 0))), 0.5)
  const clear = size / (spread * 0.7 + 5)
  return { contrast: clear / (clear + 0.8), lighter: changes.filter(([light]) => light > 0).length / changes.length }
}

/** How far the colours of the inner strip lie from their middle, next to what light falling unevenly does. */
function evennessOf(inner: readonly Colour[]): number {
  const middle = ([0, 1, 2] as const).map((channel) => percentile(inner.map((colour) => colour[channel]), 0.5))
  const away = inner.map((colour) => Math.hypot((colour[0] - (middle[0] ?? 0)) * 0.6, colour[1] - (middle[1] ?? 0), colour[2] - (middle[2] ?? 0)))
  const usual = percentile(away, 0.6) / ((middle[0] ?? 0) * 0.1 + 4)
  return 1 / (1 + usual * usual)
}

/** Looks at both sides of a quad's border. */
export function appearanceOf(planes: Planes, quad: Quad): Appearance {
  const depth = Math.max(2.5, Math.max(planes.light.width, planes.light.height) / 110)
  const sides = quad.map((corner, at) => judgeSide(planes, corner, quad[(at + 1) % 4] ?? corner, depth))
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length
  const contrasts = sides.map(({ contrast }) => contrast)
  return {
    contrast: mean(contrasts),
    weakestContrast: Math.min(...contrasts),
    evenness: evennessOf(sides.flatMap(({ inner }) => inner)),
    lighter: mean(sides.map(({ lighter }) => lighter))
  }
}

import { turn } from '../geometry/quad'
import type { Point, Quad } from '../geometry/quad'
import type { Planes } from '../pixels/shrink'
import { percentile } from '../pixels/percentile'
import type { Slopes } from './slopes'

/** What the whole picture says about a quad in it. */
export interface Surroundings {
  /** Share of places with an edge inside, close around, and in all the rest of the picture. */
  busyInside: number
  busyAround: number
  busyOutside: number
  /** Share of the edges inside, and of those outside, that run like the sides: a grid goes on outside, clutter does not. */
  alignedInside: number
  alignedOutside: number
  /** Share of the inside that is much darker than most of it, as ink is. */
  ink: number
  /** Lightness of most of the inside, and of the outside, against the lightest of the picture. */
  paper: number
  ground: number
  /** How little light or dark the outside is as a whole: how much it varies. */
  unrest: number
}

/** Every so many pixels one is looked at. */
const STEP = 3
/** What an edge must reach of a full one. */
const EDGE = 0.5
/** Cosine between an edge's direction and a side's up to which it runs like the side. */
const ALIKE = 0.985
/** Share of a quad's mean side that counts as close around. */
const AROUND = 0.14

interface Zone {
  looked: number
  edges: number
  aligned: number
  lights: number[]
}

const zone = (): Zone => ({ looked: 0, edges: 0, aligned: 0, lights: [] })

/** Distances of a point from the four sides, inwards; the least of them. */
function depthIn(quad: Quad, lengths: readonly number[], point: Point): number {
  let least = Infinity
  for (let at = 0; at < 4; at += 1) {
    const depth = turn(quad[at] as Point, quad[(at + 1) % 4] as Point, point) / (lengths[at] as number)
    if (depth < least) least = depth
  }
  return least
}

/** Whether a change across (dx, dy) is that of an edge that runs like one of the sides. */
function isAligned(normals: readonly Point[], dx: number, dy: number): boolean {
  const size = Math.sqrt(dx * dx + dy * dy)
  return normals.some(({ x, y }) => Math.abs(x * dx + y * dy) > ALIKE * size)
}

const shareOf = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole)

/** Looks at the whole picture once. */
export function surroundingsOf(planes: Planes, slopes: Slopes, quad: Quad): Surroundings {
  const { width, height, data } = planes.light
  const normals = quad.map((from, at) => {
    const to = quad[(at + 1) % 4] ?? from
    const length = Math.hypot(to.x - from.x, to.y - from.y) || 1
    return { x: -(to.y - from.y) / length, y: (to.x - from.x) / length, length }
  })
  const lengths = normals.map(({ length }) => length)
  const rim = -AROUND * (lengths[0] as number + (lengths[1] as number) + (lengths[2] as number) + (lengths[3] as number)) / 4
  const [inside, around, outside] = [zone(), zone(), zone()]
  for (let y = 1; y < height - 1; y += STEP) {
    for (let x = 1; x < width - 1; x += STEP) {
      const depth = depthIn(quad, lengths, { x: x + 0.5, y: y + 0.5 })
      if (Math.abs(depth) < 2.5) continue
      const here = depth > 0 ? inside : depth > rim ? around : outside
      const at = y * width + x
      here.looked += 1
      here.lights.push(data[at] as number)
      if ((slopes.steepness[at] as number) * (slopes.scale[at] as number) < EDGE) continue
      here.edges += 1
      if (isAligned(normals, slopes.right[at] as number, slopes.down[at] as number)) here.aligned += 1
    }
  }
  const all = [...around.lights, ...outside.lights]
  const lightest = Math.max(1, percentile([...all, ...inside.lights], 0.98))
  const paper = percentile(inside.lights, 0.7)
  const edgesOut = around.edges + outside.edges
  return {
    busyInside: shareOf(inside.edges, inside.looked),
    busyAround: shareOf(around.edges, around.looked),
    busyOutside: shareOf(outside.edges, outside.looked),
    alignedInside: shareOf(inside.aligned, inside.edges),
    alignedOutside: edgesOut < 8 ? 0.3 : shareOf(around.aligned + outside.aligned, edgesOut),
    ink: shareOf(inside.lights.filter((light) => light < paper * 0.72).length, inside.looked),
    paper: paper / lightest,
    ground: percentile(all, 0.5) / lightest,
    unrest: (percentile(all, 0.9) - percentile(all, 0.1)) / lightest
  }
}

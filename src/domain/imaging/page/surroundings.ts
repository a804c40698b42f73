import { distance } from '../geometry/quad'
import type { Quad } from '../geometry/quad'
import type { Planes } from '../pixels/shrink'
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
  /** The lightness that hardly any place exceeds, 0 to 255. */
  lightest: number
}

/** Every so many pixels one is looked at. */
const STEP = 3
/** What an edge must reach of a full one. */
const EDGE = 0.5
/** Cosine between an edge's direction and a side's up to which it runs like the side. */
const ALIKE = 0.985
/** Share of a quad's mean side that counts as close around. */
const AROUND = 0.14
/** So near to a side a place shows the side itself. */
const RIM = 5
/** Fewer edges have no direction in common or not; what is said of them then. */
const FEW = 16
const EVEN = 0.5
const LEVELS = 256

interface Zone {
  looked: number
  edges: number
  aligned: number
  /** How many places have every lightness. */
  lights: Uint32Array
}

const zone = (): Zone => ({ looked: 0, edges: 0, aligned: 0, lights: new Uint32Array(LEVELS) })

/** A side: its normal inwards, how far the picture's corner lies inwards of it, and its length. */
interface Wall {
  x: number
  y: number
  start: number
  length: number
}

/** How far inwards of the four sides a point lies at least. */
function depthIn(walls: readonly Wall[], x: number, y: number): number {
  let least = Infinity
  for (let at = 0; at < 4; at += 1) {
    const wall = walls[at] as Wall
    const depth = wall.start + wall.x * x + wall.y * y
    if (depth < least) least = depth
  }
  return least
}

/** Whether a change across (dx, dy) is that of an edge that runs like one of the sides. */
function isAligned(walls: readonly Wall[], dx: number, dy: number): boolean {
  const least = ALIKE * Math.sqrt(dx * dx + dy * dy)
  for (let at = 0; at < 4; at += 1) {
    const { x, y } = walls[at] as Wall
    if (Math.abs(x * dx + y * dy) > least) return true
  }
  return false
}

const shareOf = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole)

/** The lightness below which `share` of the places lie. */
function levelOf(lights: Uint32Array, share: number): number {
  let left = lights.reduce((sum, count) => sum + count, 0) * share
  return Math.max(0, lights.findIndex((count) => (left -= count) < 0))
}

/** Looks at the whole picture once. */
export function surroundingsOf(planes: Planes, slopes: Slopes, quad: Quad): Surroundings {
  const { width, height, data } = planes.light
  const walls = quad.map((from, at): Wall => {
    const to = quad[(at + 1) % 4] ?? from
    const length = distance(from, to) || 1
    const [x, y] = [-(to.y - from.y) / length, (to.x - from.x) / length]
    return { x, y, start: -(x * from.x + y * from.y), length }
  })
  const rim = -AROUND * walls.reduce((sum, { length }) => sum + length, 0) / 4
  const [inside, around, outside] = [zone(), zone(), zone()]
  for (let y = 1; y < height - 1; y += STEP) {
    for (let x = 1; x < width - 1; x += STEP) {
      const depth = depthIn(walls, x + 0.5, y + 0.5)
      if (Math.abs(depth) < RIM) continue
      const here = depth > 0 ? inside : depth > rim ? around : outside
      const at = y * width + x
      here.looked += 1
      const level = Math.min(LEVELS - 1, data[at] as number) | 0
      here.lights[level] = (here.lights[level] as number) + 1
      if ((slopes.steepness[at] as number) * (slopes.scale[at] as number) < EDGE) continue
      here.edges += 1
      if (isAligned(walls, slopes.right[at] as number, slopes.down[at] as number)) here.aligned += 1
    }
  }
  const all = around.lights.map((count, level) => count + (outside.lights[level] as number))
  const lightest = Math.max(1, levelOf(all.map((count, level) => count + (inside.lights[level] as number)), 0.98))
  const paper = levelOf(inside.lights, 0.7)
  const edgesOut = around.edges + outside.edges
  return {
    busyInside: shareOf(inside.edges, inside.looked),
    busyAround: shareOf(around.edges, around.looked),
    busyOutside: shareOf(outside.edges, outside.looked),
    alignedInside: inside.edges < FEW ? EVEN : shareOf(inside.aligned, inside.edges),
    alignedOutside: edgesOut < FEW ? EVEN : shareOf(around.aligned + outside.aligned, edgesOut),
    ink: shareOf(inside.lights.subarray(0, Math.ceil(paper * 0.72)).reduce((sum, count) => sum + count, 0), inside.looked),
    paper: paper / lightest,
    ground: levelOf(all, 0.5) / lightest,
    unrest: (levelOf(all, 0.9) - levelOf(all, 0.1)) / lightest,
    lightest
  }
}

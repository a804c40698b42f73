import type { Camera } from './camera'
import type { Random } from './random'
import type { Raster, Spot } from './raster'

/** How high a page stands above the plane at a place of it (0 to 1 across and down), in millimetres. */
export type Curl = (u: number, v: number) => number

const FLAT: Curl = () => 0

/** Most papers lie nearly flat; some have been rolled, folded in the middle, or lift a corner. */
export function randomCurl(random: Random, size: readonly [number, number], stiff: boolean): Curl {
  if (stiff || random.chance(0.45)) return FLAT
  const height = Math.max(...size) * random.between(0.005, 0.045)
  const [cornerU, cornerV] = [random.whole(0, 1), random.whole(0, 1)]
  return random.pick<Curl>([
    (u) => height * (2 * u - 1) ** 2,
    (_, v) => height * (2 * v - 1) ** 2,
    (u) => height * Math.abs(2 * u - 1),
    (_, v) => height * Math.sin(v * Math.PI),
    (u, v) => height * 2 * Math.max(0, 1 - (Math.abs(u - cornerU) + Math.abs(v - cornerV)) * 1.8) ** 2
  ])
}

/** What of a picture a page covers. */
export interface Cover {
  /** 1 where the page is. */
  mask: Float32Array
}

interface Node extends Spot {
  u: number
  v: number
  light: number
}

const COLUMNS = 18
const ROWS = 18

function nodesOf(camera: Camera, size: readonly [number, number], curl: Curl): Node[] {
  const nodes: Node[] = []
  for (let row = 0; row <= ROWS; row += 1) {
    for (let column = 0; column <= COLUMNS; column += 1) {
      const [u, v] = [column / COLUMNS, row / ROWS]
      const spot = camera.project((u - 0.5) * size[0], (v - 0.5) * size[1], curl(u, v))
      const slope = (curl(u + 0.02, v) - curl(u - 0.02, v)) / size[0] + (curl(u, v + 0.02) - curl(u, v - 0.02)) / size[1]
      nodes.push({ ...spot, u, v, light: 1 - slope * 6 })
    }
  }
  return nodes
}

/** Mixes the four pixels around a place of the page into a pixel of the picture. */
function copy({ data, width, height }: Raster, u: number, v: number, light: number, target: Float32Array, to: number): void {
  const x = Math.max(0, Math.min(width - 1.001, u * width - 0.5))
  const y = Math.max(0, Math.min(height - 1.001, v * height - 0.5))
  const column = Math.floor(x)
  const row = Math.floor(y)
  const a = x - column
  const b = y - row
  for (let channel = 0; channel < 3; channel += 1) {
    const at = (row * width + column) * 3 + channel
    const below = at + width * 3
    target[to + channel] = (((data[at] as number) * (1 - a) + (data[at + 3] as number) * a) * (1 - b) + ((data[below] as number) * (1 - a) + (data[below + 3] as number) * a) * b) * light
  }
}

function triangle(target: Raster, page: Raster, mask: Float32Array, a: Node, b: Node, c: Node): void {
  const area = (b.x - a.x) * (c.y - a.y) - (c.x - a.x) * (b.y - a.y)
  if (Math.abs(area) < 1e-6) return
  const left = Math.max(0, Math.floor(Math.min(a.x, b.x, c.x)))
  const right = Math.min(target.width - 1, Math.ceil(Math.max(a.x, b.x, c.x)))
  const top = Math.max(0, Math.floor(Math.min(a.y, b.y, c.y)))
  const bottom = Math.min(target.height - 1, Math.ceil(Math.max(a.y, b.y, c.y)))
  for (let y = top; y <= bottom; y += 1) {
    const py = y + 0.5
    for (let x = left; x <= right; x += 1) {
      const px = x + 0.5
      const second = ((px - a.x) * (c.y - a.y) - (c.x - a.x) * (py - a.y)) / area
      const third = ((b.x - a.x) * (py - a.y) - (px - a.x) * (b.y - a.y)) / area
      const first = 1 - second - third
      if (first < -1e-6 || second < -1e-6 || third < -1e-6) continue
      const at = y * target.width + x
      copy(page, a.u * first + b.u * second + c.u * third, a.v * first + b.v * second + c.v * third, a.light * first + b.light * second + c.light * third, target.data, at * 3)
      mask[at] = 1
    }
  }
}

/** Lays a page into a picture and says where it lies. Its corners are those of the surface, curled or not. */
export function layPage(target: Raster, page: Raster, camera: Camera, size: readonly [number, number], curl: Curl): { corners: [Spot, Spot, Spot, Spot], mask: Float32Array } {
  const nodes = nodesOf(camera, size, curl)
  const mask = new Float32Array(target.width * target.height)
  const node = (column: number, row: number): Node => nodes[row * (COLUMNS + 1) + column] ?? { x: 0, y: 0, u: 0, v: 0, light: 1 }
  for (let row = 0; row < ROWS; row += 1) {
    for (let column = 0; column < COLUMNS; column += 1) {
      triangle(target, page, mask, node(column, row), node(column + 1, row), node(column + 1, row + 1))
      triangle(target, page, mask, node(column, row), node(column + 1, row + 1), node(column, row + 1))
    }
  }
  const spot = ({ x, y }: Node): Spot => ({ x, y })
  return { corners: [spot(node(0, 0)), spot(node(COLUMNS, 0)), spot(node(COLUMNS, ROWS)), spot(node(0, ROWS))], mask }
}

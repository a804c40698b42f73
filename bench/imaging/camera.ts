import type { Random } from './random'
import type { Spot } from './raster'

/** A camera that looks at the plane z = 0, on which everything lies; lengths in millimetres. */
export interface Camera {
  width: number
  height: number
  project(x: number, y: number, z: number): Spot
  /** The place on the plane that a pixel shows. */
  look(column: number, row: number): Spot
}

export interface View {
  width: number
  height: number
  /** Focal length over the longer side of the picture. */
  focal: number
  /** Turn of the page in the picture, degrees; lean of the camera away from straight down and to which side. */
  turn: number
  lean: number
  towards: number
  distance: number
  /** Where the middle of the page appears. */
  middle: Spot
}

type Row = readonly [number, number, number]
const dot = (a: Row, b: Row): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2]

/** Columns of a turn about z, then a lean about an axis in the plane of the picture. */
function axes(turn: number, lean: number, towards: number): readonly [Row, Row, Row] {
  const [c, s] = [Math.cos(lean), Math.sin(lean)]
  const [ux, uy] = [Math.cos(towards), Math.sin(towards)]
  const tilt: readonly [Row, Row, Row] = [[c + ux * ux * (1 - c), ux * uy * (1 - c), uy * s], [ux * uy * (1 - c), c + uy * uy * (1 - c), -ux * s], [-uy * s, ux * s, c]]
  const [ct, st] = [Math.cos(turn), Math.sin(turn)]
  const spin: readonly [Row, Row, Row] = [[ct, -st, 0], [st, ct, 0], [0, 0, 1]]
  const column = (at: 0 | 1 | 2): Row => [spin[0][at], spin[1][at], spin[2][at]]
  const product = (row: Row): Row => [dot(row, column(0)), dot(row, column(1)), dot(row, column(2))]
  return [product(tilt[0]), product(tilt[1]), product(tilt[2])]
}

export function cameraOf(view: View): Camera {
  const { width, height, distance, middle } = view
  const radians = Math.PI / 180
  const [right, down, away] = axes(view.turn * radians, view.lean * radians, view.towards * radians)
  const focal = view.focal * Math.max(width, height)
  const shiftX = (middle.x - width / 2) / focal * distance
  const shiftY = (middle.y - height / 2) / focal * distance
  const project = (x: number, y: number, z: number): Spot => {
    const depth = distance + dot(away, [x, y, -z])
    return { x: width / 2 + focal * (shiftX + dot(right, [x, y, -z])) / depth, y: height / 2 + focal * (shiftY + dot(down, [x, y, -z])) / depth }
  }
  const look = (column: number, row: number): Spot => {
    const u = (column - width / 2) / focal
    const v = (row - height / 2) / focal
    const [a, b, c] = [right[0] - u * away[0], right[1] - u * away[1], u * distance - shiftX]
    const [d, e, f] = [down[0] - v * away[0], down[1] - v * away[1], v * distance - shiftY]
    const scale = a * e - b * d || 1e-9
    return { x: (c * e - b * f) / scale, y: (a * f - c * d) / scale }
  }
  return { width, height, project, look }
}

/** Draws how a phone is held over something of a size: mostly nearly straight, sometimes not. */
export function randomView(random: Random, size: readonly [number, number], wishes: { lean?: readonly [number, number], share?: readonly [number, number] }): View {
  const upright = random.chance(0.65)
  const [width, height] = upright ? [720, 960] : [960, 720]
  const focal = random.between(0.72, 1)
  const turn = random.chance(0.8) ? random.normal() * 6 + (random.chance(0.35) ? 90 : 0) : random.between(0, 180)
  const share = random.between(...(wishes.share ?? [0.28, 0.78]))
  const area = width * height * share
  const distance = focal * Math.max(width, height) * Math.sqrt(size[0] * size[1] / area)
  const lean = random.between(...(wishes.lean ?? [0, 22]))
  const middle = { x: width * (0.5 + random.normal() * 0.03), y: height * (0.5 + random.normal() * 0.03) }
  return { width, height, focal, turn, lean, towards: random.between(0, 360), distance, middle }
}

import { plane } from '../picture'
import type { Picture, Plane } from '../picture'
import { percentile } from '../pixels/percentile'

/** Pixels along the side of the squares in which the light is measured. */
const SQUARE = 32
/** Darker than this share of the paper's light is print, not shadow. */
const PRINT = 0.4
/** No shadow makes a square darker than this share of its lightest neighbour. */
const SHADED = 0.75

export const lightnessAt = (data: Picture['data'], at: number): number =>
  ((data[at] as number) * 77 + (data[at + 1] as number) * 150 + (data[at + 2] as number) * 29) / 256

/** How light bare paper is in every square of a straightened page, print looked through. */
export function paperLight(page: Picture): Plane {
  const squares = plane(Math.max(1, Math.ceil(page.width / SQUARE)), Math.max(1, Math.ceil(page.height / SQUARE)))
  for (let row = 0; row < squares.height; row += 1) {
    for (let column = 0; column < squares.width; column += 1) squares.data[row * squares.width + column] = lightOf(page, column * SQUARE, row * SQUARE)
  }
  const paper = percentile(squares.data, 0.75)
  return withoutPrint(squares, paper)
}

/** The light of the paler fifth of a square. */
function lightOf({ data, width, height }: Picture, left: number, top: number): number {
  const values: number[] = []
  for (let y = top; y < Math.min(height, top + SQUARE); y += 3) {
    for (let x = left; x < Math.min(width, left + SQUARE); x += 3) values.push(lightnessAt(data, (y * width + x) * 4))
  }
  return percentile(values, 0.8)
}

/** The lightest of a square and its neighbours. */
function lightestNear({ data, width, height }: Plane, column: number, row: number): number {
  let best = 0
  for (let y = Math.max(0, row - 1); y <= Math.min(height - 1, row + 1); y += 1) {
    for (let x = Math.max(0, column - 1); x <= Math.min(width - 1, column + 1); x += 1) best = Math.max(best, data[y * width + x] as number)
  }
  return best
}

/** Squares full of print, much darker than a neighbour, get its light; what stays too dark is a picture, and gets the page's light. */
function withoutPrint(squares: Plane, paper: number): Plane {
  const result = plane(squares.width, squares.height)
  for (let row = 0, at = 0; row < squares.height; row += 1) {
    for (let column = 0; column < squares.width; column += 1, at += 1) {
      const own = squares.data[at] as number
      const near = lightestNear(squares, column, row)
      const light = own < near * SHADED ? near : own
      result.data[at] = light < paper * PRINT ? paper : light
    }
  }
  return result
}

/** Light between the middles of squares. */
export function lightBetween({ data, width, height }: Plane, x: number, y: number): number {
  const across = Math.max(0, Math.min(width - 1, x / SQUARE - 0.5))
  const down = Math.max(0, Math.min(height - 1, y / SQUARE - 0.5))
  const column = Math.floor(across)
  const row = Math.floor(down)
  const right = Math.min(width - 1, column + 1)
  const below = Math.min(height - 1, row + 1)
  const a = across - column
  const b = down - row
  return ((data[row * width + column] as number) * (1 - a) + (data[row * width + right] as number) * a) * (1 - b) +
    ((data[below * width + column] as number) * (1 - a) + (data[below * width + right] as number) * a) * b
}

import type { Plane, Picture } from '../picture'
import { percentile } from '../pixels/percentile'
import type { Sliced } from '../slices'
import { lightBetween, lightnessAt, paperLight } from './paper-light'

/** What a straightened page may be freed from. */
export interface CleanUp {
  /** Evens the light out: shadows and dark corners go, the paper becomes nearly white. */
  shadows: boolean
  /** Makes ink dark. */
  contrast: boolean
  /** Takes the colours away. */
  grey: boolean
}

const ROWS = 64
const WHITE = 246
/** As light as this is paper, whatever its grain. */
const PAPER = 230
/** A shadow deeper than this is not lifted further: there is only noise in it. */
const MOST_GAIN = 3
/** Ink is made this dark, and never stretched more than this. */
const INK = 28
const MOST_STRETCH = 1.8

interface Recipe {
  squares: Plane | undefined
  dark: number
  stretch: number
  grey: boolean
}

const gainAt = (squares: Plane | undefined, x: number, y: number): number =>
  squares ? Math.min(MOST_GAIN, Math.max(1, WHITE / Math.max(1, lightBetween(squares, x, y)))) : 1

/** How dark the darkest ink is once the light is even. */
function inkOf({ data, width, height }: Picture, squares: Plane | undefined): number {
  const values: number[] = []
  const step = Math.max(1, Math.floor(Math.sqrt(width * height / 16_000)))
  for (let y = 0; y < height; y += step) {
    for (let x = 0; x < width; x += step) values.push(lightnessAt(data, (y * width + x) * 4) * gainAt(squares, x, y))
  }
  return percentile(values, 0.01, 20_000)
}

function cleanRows(page: Picture, result: Picture, { squares, dark, stretch, grey }: Recipe, first: number, last: number): void {
  for (let y = first; y < last; y += 1) {
    let gain = 1
    for (let x = 0; x < page.width; x += 1) {
      const at = (y * page.width + x) * 4
      if (x % 4 === 0) gain = gainAt(squares, x, y)
      const one = grey ? lightnessAt(page.data, at) : 0
      for (let channel = 0; channel < 3; channel += 1) {
        const value = (grey ? one : page.data[at + channel] as number) * gain
        result.data[at + channel] = stretch > 1 ? WHITE - Math.max(0, PAPER - Math.max(value, dark)) * stretch : value
      }
      result.data[at + 3] = 255
    }
  }
}

/** Cleans a straightened page with four bytes a pixel; the page itself stays as it is. */
export function* cleanPage(page: Picture, wishes: CleanUp): Sliced<Picture> {
  const result: Picture = { data: new Uint8ClampedArray(page.data.length), width: page.width, height: page.height }
  const squares = wishes.shadows ? paperLight(page) : undefined
  yield 0.1
  const dark = wishes.contrast ? inkOf(page, squares) : 0
  const stretch = wishes.contrast && dark < PAPER - 20 ? Math.max(1.01, Math.min(MOST_STRETCH, (WHITE - INK) / (PAPER - dark))) : 1
  yield 0.2
  for (let row = 0; row < page.height; row += ROWS) {
    cleanRows(page, result, { squares, dark: wishes.contrast ? dark : 0, stretch, grey: wishes.grey }, row, Math.min(page.height, row + ROWS))
    yield 0.2 + 0.8 * row / page.height
  }
  return result
}

import { fromUnitSquare } from '../geometry/homography'
import { mapQuad } from '../geometry/quad'
import type { Quad } from '../geometry/quad'
import { channelsOf } from '../picture'
import type { Picture } from '../picture'
import type { Sliced } from '../slices'
import type { Size } from './page-size'

/** Rows that are drawn before somebody else may have the processor. */
const ROWS = 48

const blank = ({ width, height }: Size): Picture => ({ data: new Uint8ClampedArray(width * height * 4).fill(255), width, height })

/** The part of a photograph around a quad, its pixels averaged by whole blocks, and where the quad lies in it. */
function* around(photo: Picture, quad: Quad, factor: number): Sliced<{ part: Picture, quad: Quad }> {
  if (factor === 1 && channelsOf(photo) === 4) return { part: photo, quad }
  const left = Math.max(0, Math.floor(Math.min(...quad.map(({ x }) => x))) - 2 * factor)
  const top = Math.max(0, Math.floor(Math.min(...quad.map(({ y }) => y))) - 2 * factor)
  const right = Math.min(photo.width, Math.ceil(Math.max(...quad.map(({ x }) => x))) + 2 * factor)
  const bottom = Math.min(photo.height, Math.ceil(Math.max(...quad.map(({ y }) => y))) + 2 * factor)
  const part = blank({ width: Math.max(1, Math.floor((right - left) / factor)), height: Math.max(1, Math.floor((bottom - top) / factor)) })
  for (let row = 0; row < part.height; row += ROWS) {
    averageRows(photo, part, { left, top, factor }, row, Math.min(part.height, row + ROWS))
    yield row / part.height / 2
  }
  return { part, quad: mapQuad(quad, ({ x, y }) => ({ x: (x - left) / factor, y: (y - top) / factor })) }
}

function averageRows(photo: Picture, part: Picture, { left, top, factor }: { left: number, top: number, factor: number }, first: number, last: number): void {
  const { data } = photo
  const channels = channelsOf(photo)
  const area = factor * factor
  for (let y = first; y < last; y += 1) {
    for (let x = 0; x < part.width; x += 1) {
      let red = 0
      let green = 0
      let blue = 0
      for (let row = 0; row < factor; row += 1) {
        let from = ((top + y * factor + row) * photo.width + left + x * factor) * channels
        for (let column = 0; column < factor; column += 1, from += channels) {
          red += data[from] as number
          green += channels === 4 ? data[from + 1] as number : data[from] as number
          blue += channels === 4 ? data[from + 2] as number : data[from] as number
        }
      }
      const at = (y * part.width + x) * 4
      part.data[at] = red / area
      part.data[at + 1] = green / area
      part.data[at + 2] = blue / area
    }
  }
}

/** Two channels of four, each with room above it: red and blue, or green and what covers. */
const TWO = 0x00ff00ff
const HALF_OF_TWO = 0x00800080

/** Pixels as whole numbers, so that one reading gives all four channels. */
const wordsOf = ({ data }: Picture): Uint32Array => (data.byteOffset % 4 === 0
  ? new Uint32Array(data.buffer, data.byteOffset, data.length >> 2)
  : new Uint32Array(data.slice().buffer))

/** Mixes two pixels, `share` 256ths of the second, two channels at once. */
const mix = (one: number, two: number, share: number): number => {
  const rest = 256 - share
  const even = Math.imul(one & TWO, rest) + Math.imul(two & TWO, share) + HALF_OF_TWO >>> 8 & TWO
  const odd = Math.imul(one >>> 8 & TWO, rest) + Math.imul(two >>> 8 & TWO, share) + HALF_OF_TWO >>> 8 & TWO
  return (even | odd << 8) >>> 0
}

/** Draws some rows of the straightened page, mixing the four pixels around every place that it comes from. */
function drawRows(source: Picture, quad: Quad, page: Picture, first: number, last: number): void {
  const [a, b, c, d, e, f, g, h] = fromUnitSquare(quad)
  const { width, height } = source
  const from = wordsOf(source)
  const to = wordsOf(page)
  for (let row = first, at = first * page.width; row < last; row += 1) {
    const v = (row + 0.5) / page.height
    const [alongX, alongY, away] = [b * v + c, e * v + f, h * v + 1]
    for (let column = 0; column < page.width; column += 1, at += 1) {
      const u = (column + 0.5) / page.width
      const nearness = 1 / (g * u + away)
      const x = Math.max(0, Math.min(width - 1, (a * u + alongX) * nearness - 0.5))
      const y = Math.max(0, Math.min(height - 1, (d * u + alongY) * nearness - 0.5))
      const left = x | 0
      const top = y | 0
      const one = top * width + left
      const two = left + 1 < width ? one + 1 : one
      const under = top + 1 < height ? width : 0
      const across = (x - left) * 256 | 0
      const upper = mix(from[one] as number, from[two] as number, across)
      const lower = mix(from[one + under] as number, from[two + under] as number, across)
      to[at] = mix(upper, lower, (y - top) * 256 | 0)
    }
  }
}

/**
 * Draws the page within four corners of a photograph as if seen from straight above. The quad's first corner becomes the upper
 * left one. When the page shrinks to half or less, pixels are averaged first, so that fine print does not turn to dust.
 */
export function* straighten(photo: Picture, quad: Quad, size: Size): Sliced<Picture> {
  const page = blank(size)
  if (channelsOf(photo) === 0 || !quad.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))) return page
  const [p, q, r, s] = quad
  const across = Math.max(Math.hypot(q.x - p.x, q.y - p.y), Math.hypot(r.x - s.x, r.y - s.y)) / size.width
  const down = Math.max(Math.hypot(s.x - p.x, s.y - p.y), Math.hypot(r.x - q.x, r.y - q.y)) / size.height
  const factor = Math.max(1, Math.floor(Math.min(across, down) + 0.25))
  const near = yield* around(photo, quad, factor)
  for (let row = 0; row < page.height; row += ROWS) {
    drawRows(near.part, near.quad, page, row, Math.min(page.height, row + ROWS))
    yield 0.5 + row / page.height / 2
  }
  return page
}

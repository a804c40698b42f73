import { fromUnitSquare } from '../geometry/homography'
import { mapQuad } from '../geometry/quad'
import type { Quad } from '../geometry/quad'
import { channelsOf } from '../picture'
import type { Picture } from '../picture'
import type { Sliced } from '../slices'
import type { Size } from './page-size'

/** Rows that are drawn before somebody else may have the processor. */
const ROWS = 48
const HALF = 32_768

const blank = ({ width, height }: Size): Picture => ({ data: new Uint8ClampedArray(width * height * 4).fill(255), width, height })

/** The part of a photograph around a quad, its pixels averaged by whole blocks, and where the quad lies in it. */
function* around(photo: Picture, quad: Quad, factor: number): Sliced<{ part: Picture, quad: Quad }> {
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

/** Draws some rows of the straightened page, mixing the four pixels around every place that it comes from. */
function drawRows(source: Picture, quad: Quad, page: Picture, first: number, last: number): void {
  const [a, b, c, d, e, f, g, h] = fromUnitSquare(quad)
  const { data, width, height } = source
  for (let row = first, to = first * page.width * 4; row < last; row += 1) {
    const v = (row + 0.5) / page.height
    for (let column = 0; column < page.width; column += 1, to += 4) {
      const u = (column + 0.5) / page.width
      const nearness = 1 / (g * u + h * v + 1)
      const x = Math.max(0, Math.min(width - 1, (a * u + b * v + c) * nearness - 0.5))
      const y = Math.max(0, Math.min(height - 1, (d * u + e * v + f) * nearness - 0.5))
      const left = x | 0
      const top = y | 0
      const one = (top * width + left) * 4
      const two = left + 1 < width ? one + 4 : one
      const under = top + 1 < height ? width * 4 : 0
      const three = one + under
      const four = two + under
      // Shares of the four pixels in 65,536ths, so that whole numbers do.
      const across = (x - left) * 256 | 0
      const below = (y - top) * 256 | 0
      const p = (256 - across) * (256 - below)
      const q = across * (256 - below)
      const r = (256 - across) * below
      const s = across * below
      page.data[to] = (data[one] as number) * p + (data[two] as number) * q + (data[three] as number) * r + (data[four] as number) * s + HALF >> 16
      page.data[to + 1] = (data[one + 1] as number) * p + (data[two + 1] as number) * q + (data[three + 1] as number) * r + (data[four + 1] as number) * s + HALF >> 16
      page.data[to + 2] = (data[one + 2] as number) * p + (data[two + 2] as number) * q + (data[three + 2] as number) * r + (data[four + 2] as number) * s + HALF >> 16
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

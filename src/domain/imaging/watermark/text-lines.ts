import type { Picture } from '../picture'
import { shrinkToPlanes } from '../pixels/shrink'
import { localMean } from '../pixels/smooth'

/** A line of text on an upright page: where its centre line runs, in pixels of the page. */
export interface TextLine {
  y: number
  from: number
  to: number
  height: number
}

const SIDE = 900
/** How much darker than its surroundings ink is. */
const INK = 24
/** Share of a row's ink that a row needs, against the fullest rows, to belong to a line. */
const FULL = 0.18
const LEAST_PIXELS = 3

/** Finds the lines of text of an upright page by the rows in which ink gathers. */
export function findTextLines(page: Picture): TextLine[] {
  const planes = shrinkToPlanes(page, SIDE)
  if (!planes) return []
  const { light, factor } = planes
  const { width, height } = light
  const around = localMean(light, Math.max(4, Math.round(width / 40))).data
  const ink = (at: number): boolean => (light.data[at] as number) < (around[at] as number) - INK
  const counts = new Float32Array(height)
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) if (ink(y * width + x)) counts[y] = (counts[y] as number) + 1
  }
  const least = Math.max(LEAST_PIXELS, width * 0.008, Math.min(width * 0.3, Math.max(...counts) * FULL) * 0.5)
  const lines: TextLine[] = []
  let start = -1
  for (let y = 0; y <= height; y += 1) {
    const full = y < height && (counts[y] as number) >= least
    if (full && start < 0) start = y
    if (full || start < 0) continue
    const ends = endsOf(width, start, y, ink)
    if (y - start >= 2 && ends) lines.push({ y: (start + y) / 2 * factor, from: ends[0] * factor, to: ends[1] * factor, height: (y - start) * factor })
    start = -1
  }
  return lines
}

/** First and last column with ink between two rows. */
function endsOf(width: number, top: number, bottom: number, ink: (at: number) => boolean): readonly [number, number] | undefined {
  let from = width
  let to = -1
  for (let y = top; y < bottom; y += 1) {
    for (let x = 0; x < width; x += 1) {
      if (!ink(y * width + x)) continue
      from = Math.min(from, x)
      to = Math.max(to, x)
    }
  }
  return to < from ? undefined : [from, to + 1]
}

import type { TextLine } from './text-lines'

/** Where the words of a watermark are written: the middle of each, in pixels of the page. */
export interface WatermarkLayout {
  /** Height of a sign. */
  size: number
  /** Degrees; below zero the words rise to the right. */
  angle: number
  places: readonly { x: number, y: number }[]
}

export interface WatermarkWish {
  width: number
  height: number
  lines: readonly TextLine[]
  /** Length of the words in signs; a digit is about half a sign. */
  signs: number
}

/** Steep words are harder to cut away; flat ones fit between lines. */
const ANGLES = [-30, -20, -12, -6, 0]
/** Sizes of signs, as shares of the page's shorter side, largest first. */
const SIZES = [0.04, 0.032, 0.026, 0.02, 0.016]
/** From this many words on a page counts as covered. */
const ENOUGH = 6

interface Box {
  half: number
  rise: number
  size: number
}

/** The words at a place touch the centre line of a line of text: some part of their slanted box lies on it. */
function touches(line: TextLine, x: number, y: number, { half, rise, size }: Box, slope: number): boolean {
  if (line.y < y - rise || line.y > y + rise) return false
  const reach = size * 0.65
  if (Math.abs(slope) < 0.01) return line.from < x + half && line.to > x - half
  // Where the slanted band of the words crosses the height of the line.
  const middle = x + (line.y - y) / slope
  const spread = reach / Math.abs(slope)
  const from = Math.max(x - half, middle - spread)
  const to = Math.min(x + half, middle + spread)
  return from < to && line.from < to && line.to > from
}

function layAt({ width, height, lines, signs }: WatermarkWish, size: number, angle: number): WatermarkLayout {
  const radians = angle * Math.PI / 180
  const long = signs * size
  const half = (long * Math.cos(radians) + size * Math.abs(Math.sin(radians))) / 2
  const rise = (long * Math.abs(Math.sin(radians)) + size * 1.2 * Math.cos(radians)) / 2
  const places: { x: number, y: number }[] = []
  const box = { half, rise, size }
  const pitch = Math.max(size * 3.4, rise * 2 * 1.15)
  let below = rise
  while (below <= height - rise) {
    let row = 0
    for (let x = half + (places.length % 2) * half * 0.4; x <= width - half; x += half * 0.25) {
      if (lines.some((line) => touches(line, x, below, box, Math.tan(radians)))) continue
      places.push({ x, y: below })
      row += 1
      x += half * 2.1
    }
    below += row > 0 ? pitch : Math.max(1, size * 0.25)
  }
  return { size, angle, places }
}

/**
 * Lays the words of a watermark over a page so that none lies on the centre line of a line of text: as large and as steep as
 * the text allows. A page without room gets as many words as fit between its lines, at worst none.
 */
export function layWatermark(wish: WatermarkWish): WatermarkLayout {
  const { width, height, signs } = wish
  let best: WatermarkLayout = { size: 0, angle: 0, places: [] }
  if (!(width > 0) || !(height > 0) || !(signs > 0)) return best
  for (const angle of ANGLES) {
    for (const share of SIZES) {
      const size = Math.max(1, Math.min(Math.min(width, height) * share, width * 0.9 / signs))
      const layout = layAt(wish, size, angle)
      if (layout.places.length >= ENOUGH) return layout
      if (layout.places.length > best.places.length) best = layout
    }
  }
  return best
}

import type { Random } from './random'
import { stroke } from './raster'
import type { Colour, Raster } from './raster'

type Strokes = readonly (readonly [number, number, number, number])[]

const level = (random: Random): Strokes[number] => {
  const y = random.between(0.08, 0.92)
  return [random.between(0.02, 0.25), y, random.between(0.75, 0.98), y - random.between(0, 0.05)]
}

const upright = (random: Random): Strokes[number] => {
  const x = random.between(0.1, 0.9)
  return [x, random.between(0.02, 0.3), x, random.between(0.7, 0.98)]
}

const slanted = (random: Random): Strokes[number] => {
  const left = random.chance(0.5)
  const x = random.between(0.35, 0.65)
  return [x, random.between(0.1, 0.45), left ? random.between(0.02, 0.2) : random.between(0.8, 0.98), random.between(0.7, 0.97)]
}

const mouth = (random: Random): Strokes => {
  const [left, top] = [random.between(0.05, 0.5), random.between(0.05, 0.5)]
  const [right, bottom] = [left + random.between(0.3, 0.45), top + random.between(0.25, 0.42)]
  return [[left, top, right, top], [right, top, right, bottom], [right, bottom, left, bottom], [left, bottom, left, top]]
}

/** One sign that looks like a Chinese character from a step away: level, upright and slanted strokes, sometimes a box. */
function makeGlyph(random: Random): Strokes {
  const strokes: Strokes[number][] = []
  if (random.chance(0.45)) strokes.push(...mouth(random))
  const count = random.whole(2, 5)
  for (let at = 0; at < count; at += 1) strokes.push(random.pick([level, level, upright, slanted])(random))
  return strokes
}

/** Writes signs in a row and returns where the row ends. */
export function write(target: Raster, random: Random, place: { x: number, y: number, size: number, count: number, colour: Colour, bold?: number }): number {
  const { x, y, size, count, colour } = place
  const thick = Math.max(0.9, size * 0.085 * (place.bold ?? 1))
  for (let at = 0; at < count; at += 1) {
    for (const [fromX, fromY, toX, toY] of makeGlyph(random)) {
      const left = x + at * size * 1.08
      stroke(target, { x: left + fromX * size, y: y + fromY * size }, { x: left + toX * size, y: y + toY * size }, thick, colour)
    }
  }
  return x + count * size * 1.08
}

/** Digits and letters: narrower, plainer. */
export function writeNumber(target: Raster, random: Random, place: { x: number, y: number, size: number, count: number, colour: Colour }): void {
  const { x, y, size, count, colour } = place
  for (let at = 0; at < count; at += 1) {
    const left = x + at * size * 0.62
    const points = Array.from({ length: 4 }, () => ({ x: left + random.between(0.05, 0.5) * size, y: y + random.between(0.05, 0.95) * size }))
    points.forEach((point, to) => { if (to > 0) stroke(target, points[to - 1] ?? point, point, Math.max(0.9, size * 0.09), colour) })
  }
}

/** A paragraph: rows of signs with an indented first row and a ragged last one. */
export function paragraph(target: Raster, random: Random, area: { x: number, y: number, width: number, rows: number, size: number, pitch: number, colour: Colour }): number {
  const { x, y, width, rows, size, pitch, colour } = area
  const perRow = Math.max(1, Math.floor(width / size / 1.08))
  for (let row = 0; row < rows; row += 1) {
    const indent = row === 0 ? 2 : 0
    const count = row === rows - 1 ? random.whole(Math.ceil(perRow * 0.2), perRow) : perRow
    write(target, random, { x: x + indent * size * 1.08, y: y + row * pitch, size, count: Math.max(1, Math.min(count, perRow) - indent), colour })
  }
  return y + rows * pitch
}

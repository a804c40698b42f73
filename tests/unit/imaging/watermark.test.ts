import type { TextLine } from '@/domain/imaging/watermark/text-lines'
import { findTextLines } from '@/domain/imaging/watermark/text-lines'
import { layWatermark } from '@/domain/imaging/watermark/lay-watermark'
import type { WatermarkLayout } from '@/domain/imaging/watermark/lay-watermark'
import { plain } from './draw-page'

const SIGNS = 18

const page = plain(600, 800, 235)
const ROWS = [100, 160, 220, 400]
for (const row of ROWS) {
  for (let y = row; y < row + 18; y += 1) {
    for (let x = 80; x < 480; x += 1) if (x % 12 < 7) page.data.fill(40, (y * 600 + x) * 4, (y * 600 + x) * 4 + 3)
  }
}

/** Walks along the words and says how many steps lie on the centre line of a line of text. */
function hits(layout: WatermarkLayout, lines: readonly TextLine[]): number {
  const radians = layout.angle * Math.PI / 180
  let count = 0
  for (const { x, y } of layout.places) {
    for (let along = -SIGNS / 2; along <= SIGNS / 2; along += 0.1) {
      for (let across = -0.5; across <= 0.5; across += 0.1) {
        const column = x + (along * Math.cos(radians) - across * Math.sin(radians)) * layout.size
        const row = y + (along * Math.sin(radians) + across * Math.cos(radians)) * layout.size
        if (lines.some((line) => Math.abs(line.y - row) < 0.5 && column > line.from && column < line.to)) count += 1
      }
    }
  }
  return count
}

test('lines of text are found where they were drawn', () => {
  const lines = findTextLines(page)
  expect(lines).toHaveLength(ROWS.length)
  lines.forEach((line, at) => expect(Math.abs(line.y - (ROWS[at] ?? 0) - 9)).toBeLessThan(2))
  expect(Math.abs((lines[0]?.from ?? 0) - 80)).toBeLessThan(8)
})

test('an empty page has none', () => expect(findTextLines(plain(400, 500, 240))).toEqual([]))

describe('a watermark', () => {
  const dense = Array.from({ length: 24 }, (_, at) => ({ y: 60 + at * 30, from: 40, to: 560, height: 16 }))

  test.each([['no text', []], ['some lines', findTextLines(page)], ['a full page', dense]])('with %s: never on a centre line, never over the edge', (_, lines) => {
    const layout = layWatermark({ width: 600, height: 800, lines, signs: SIGNS })
    expect(layout.places.length).toBeGreaterThan(0)
    expect(hits(layout, lines)).toBe(0)
    const reach = SIGNS * layout.size / 2 * Math.cos(layout.angle * Math.PI / 180)
    expect(layout.places.every(({ x, y }) => x - reach > -1 && x + reach < 601 && y > 0 && y < 800)).toBe(true)
  })

  test('lies steep where there is room', () => {
    expect(layWatermark({ width: 600, height: 800, lines: [], signs: SIGNS }).angle).toBe(-30)
  })

  test('has no place on a page without a size, or without words', () => {
    expect(layWatermark({ width: 0, height: 0, lines: [], signs: SIGNS }).places).toEqual([])
    expect(layWatermark({ width: 600, height: 800, lines: [], signs: 0 }).places).toEqual([])
  })
})

import { laySheet, placesOnSheet } from '@/domain/imaging/photo/lay-sheet'
import type { Picture } from '@/domain/imaging/picture'
import { inOneGo } from '@/domain/imaging/slices'
import { laySheetMark } from '@/domain/imaging/watermark/lay-sheet-mark'

/** A card with three rows of print. */
const card = (): Picture => {
  const [width, height] = [674, 425]
  const data = new Uint8ClampedArray(width * height * 4).fill(235)
  for (const top of [80, 200, 320]) {
    for (let y = top; y < top + 24; y += 1) for (let x = 60; x < 600; x += 1) if (x % 18 < 11) data.fill(40, (y * width + x) * 4, (y * width + x) * 4 + 3)
  }
  return { data, width, height }
}

test('the words of a sheet lie on both its cards, where scissors cannot take them away', () => {
  const sides = [card(), card()]
  const places = placesOnSheet(sides)
  const { places: words, size } = laySheetMark(inOneGo(laySheet(sides)), places, 24)
  expect(size).toBeGreaterThan(5)
  const on = places.map(({ left, top, width, height }) => words.filter(({ x, y }) => x >= left && x < left + width && y >= top && y < top + height).length)
  expect(on[0]).toBeGreaterThanOrEqual(2)
  expect(on[1]).toBeGreaterThanOrEqual(2)
  expect((on[0] ?? 0) + (on[1] ?? 0)).toBe(words.length)
})

import { laySheet, placesOnSheet, SHEET } from '@/domain/imaging/photo/lay-sheet'
import type { Picture } from '@/domain/imaging/picture'
import { inOneGo } from '@/domain/imaging/slices'

/** A card of one colour with a darker left half. */
const card = (width: number, height: number, light: number): Picture => {
  const data = new Uint8ClampedArray(width * height * 4).fill(255)
  for (let at = 0; at < width * height; at += 1) data.fill(at % width < width / 2 ? light - 60 : light, at * 4, at * 4 + 3)
  return { data, width, height }
}
const at = ({ data, width }: Picture, x: number, y: number): number | undefined => data[(Math.round(y) * width + Math.round(x)) * 4]
const millimetres = (pixels: number): number => pixels * 25.4 / 200

test('the sheet is an upright A4 at 200 dots an inch', () => {
  expect([millimetres(SHEET.width), millimetres(SHEET.height)].map(Math.round)).toEqual([210, 297])
})

test('both cards lie in their true size in the middle, the front above, with paper between them', () => {
  const [front, back] = placesOnSheet([{ width: 1600, height: 1000 }, { width: 800, height: 500 }])
  if (!front || !back) throw new Error('a card is missing')
  for (const one of [front, back]) {
    expect(millimetres(one.width)).toBeCloseTo(85.6, 0)
    expect(millimetres(one.height)).toBeCloseTo(54, 0)
    expect(one.left * 2 + one.width).toBeCloseTo(SHEET.width, -1)
  }
  expect(back.top - front.top - front.height).toBeGreaterThan(100)
  expect(front.top).toBeCloseTo(SHEET.height - back.top - back.height, -1)
})

test('every pixel of a card is where it belongs, and all around it is white paper', () => {
  const sheet = inOneGo(laySheet([card(1600, 1009, 200), card(500, 315, 120)]))
  const places = placesOnSheet([{ width: 1600, height: 1009 }, { width: 500, height: 315 }])
  for (const [index, light] of [200, 120].entries()) {
    const place = places[index]
    if (!place) throw new Error('a card is missing')
    const { left, top, width, height } = place
    for (const y of [top + 2, top + height / 2, top + height - 3]) {
      expect(at(sheet, left + width * 0.25, y)).toBe(light - 60)
      expect(at(sheet, left + width * 0.75, y)).toBe(light)
      expect(at(sheet, left - 2, y)).toBe(255)
      expect(at(sheet, left + width + 1, y)).toBe(255)
    }
    expect([at(sheet, SHEET.width / 2, top - 2), at(sheet, SHEET.width / 2, top + height + 1)]).toEqual([255, 255])
  }
})

test('a card that stands stands on the sheet too, in its true size', () => {
  const [one] = placesOnSheet([{ width: 600, height: 950 }, { width: 950, height: 600 }])
  expect([millimetres(one?.width ?? 0), millimetres(one?.height ?? 0)].map(Math.round)).toEqual([54, 86])
})

test.each([[1586, 1000], [1000, 1414]])('one picture of %d by %d shows both sides already: it fills the sheet, in its own shape', (width, height) => {
  const [one] = placesOnSheet([{ width, height }])
  if (!one) throw new Error('the picture is missing')
  expect(one.width / one.height).toBeCloseTo(width / height, 2)
  expect(Math.min(one.left, one.top)).toBe(Math.round(10 * 200 / 25.4))
})

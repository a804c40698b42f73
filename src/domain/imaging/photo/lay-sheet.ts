import type { Quad } from '../geometry/quad'
import type { Picture } from '../picture'
import type { Sliced } from '../slices'
import type { Size } from './page-size'
import { straighten } from './straighten'

/** Dots a millimetre: 200 an inch, what an office's scanner gives. */
const DOTS = 200 / 25.4
/** An upright A4 sheet, millimetres. 依据: ISO 216, GB/T 148. */
const SHEET_MM = { width: 210, height: 297 }
/** A card, millimetres. 依据: ISO/IEC 7810, ID-1; an identity card is 85.6 by 54. */
const CARD_MM = { long: 85.6, short: 54 }
/** Between the two cards, millimetres: enough to cut them apart. */
const GAP_MM = 24
/** Around a picture that shows both sides already, millimetres. */
const MARGIN_MM = 10
/** Rows copied before somebody else may have the processor. */
const ROWS = 64

const dots = (millimetres: number): number => Math.round(millimetres * DOTS)

/** Pixels of the sheet. */
export const SHEET: Size = { width: dots(SHEET_MM.width), height: dots(SHEET_MM.height) }

/** A card on the sheet, in its true size: pixels. */
export interface CardPlace extends Size { left: number, top: number }

const cardSize = ({ width, height }: Size): Size =>
  (width >= height ? { width: dots(CARD_MM.long), height: dots(CARD_MM.short) } : { width: dots(CARD_MM.short), height: dots(CARD_MM.long) })

const filling = ({ width, height }: Size): Size => {
  const scale = Math.min((SHEET.width - 2 * dots(MARGIN_MM)) / width, (SHEET.height - 2 * dots(MARGIN_MM)) / height)
  return { width: Math.round(width * scale), height: Math.round(height * scale) }
}

/**
 * Where pictures of these shapes lie: cards in their true size, lying or standing as they are, one above the other in the middle
 * of the sheet. One picture alone shows both sides already, as a copy does: it fills the sheet.
 */
export function placesOnSheet(cards: readonly Size[]): CardPlace[] {
  const sizes = cards.map(cards.length === 1 ? filling : cardSize)
  const whole = sizes.reduce((sum, { height }) => sum + height, 0) + dots(GAP_MM) * Math.max(0, sizes.length - 1)
  let top = Math.round((SHEET.height - whole) / 2)
  return sizes.map((size) => {
    const place = { ...size, left: Math.round((SHEET.width - size.width) / 2), top }
    top += size.height + dots(GAP_MM)
    return place
  })
}

const allOf = ({ width, height }: Size): Quad => [{ x: 0, y: 0 }, { x: width, y: 0 }, { x: width, y: height }, { x: 0, y: height }]

function copyRows(card: Picture, sheet: Picture, { left, top }: CardPlace, first: number, last: number): void {
  for (let row = first; row < last; row += 1) {
    sheet.data.set(card.data.subarray(row * card.width * 4, (row + 1) * card.width * 4), ((top + row) * sheet.width + left) * 4)
  }
}

/** Lays the straightened sides of one card, or one picture of both, on a white A4 sheet. */
export function* laySheet(sides: readonly Picture[]): Sliced<Picture> {
  const sheet: Picture = { data: new Uint8ClampedArray(SHEET.width * SHEET.height * 4).fill(255), width: SHEET.width, height: SHEET.height }
  yield 0.1
  for (const [at, place] of placesOnSheet(sides).entries()) {
    const side = sides[at] as Picture
    const card = yield* straighten(side, allOf(side), place)
    for (let row = 0; row < card.height; row += ROWS) {
      copyRows(card, sheet, place, row, Math.min(card.height, row + ROWS))
      yield (at + row / card.height) / sides.length
    }
  }
  return sheet
}

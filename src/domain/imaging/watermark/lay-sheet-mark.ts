import type { CardPlace } from '../photo/lay-sheet'
import type { Picture } from '../picture'
import { layWatermark, type WatermarkLayout } from './lay-watermark'
import { findTextLines } from './text-lines'

function cut({ data, width: across }: Picture, { left, top, width, height }: CardPlace): Picture {
  const card = { data: new Uint8ClampedArray(width * height * 4), width, height }
  for (let row = 0; row < height; row += 1) {
    const from = ((top + row) * across + left) * 4
    card.data.set(data.subarray(from, from + width * 4), row * width * 4)
  }
  return card
}

/**
 * Lays the words of a watermark over the cards on a sheet, between their lines of text. On the empty paper around them, where
 * there is room for all the words, they would be cut away with a pair of scissors.
 */
export function laySheetMark(sheet: Picture, cards: readonly CardPlace[], signs: number): WatermarkLayout {
  const below = cards.map((_card, at) => cards.slice(0, at).reduce((sum, { height }) => sum + height, 0))
  const lines = cards.flatMap((card, at) => findTextLines(cut(sheet, card)).map((line) => ({ ...line, y: line.y + (below[at] ?? 0) })))
  const width = Math.max(...cards.map((card) => card.width))
  const height = cards.reduce((sum, card) => sum + card.height, 0)
  const { size, angle, places } = layWatermark({ width, height, lines, signs })
  const onSheet = ({ x, y }: { x: number, y: number }): { x: number, y: number } => {
    const at = Math.max(0, below.filter((top) => top <= y).length - 1)
    const { left = 0, top = 0 } = cards[at] ?? {}
    return { x: left + x, y: top + y - (below[at] ?? 0) }
  }
  return { size, angle, places: places.map(onSheet) }
}

import { paragraph, write, writeNumber } from './glyphs'
import type { Paper } from './papers'
import { anyColour, toned } from './practice-grounds'
import type { Random } from './random'
import { box, disc, fill, frame, stroke } from './raster'
import type { Colour, Raster } from './raster'

const bookletCover = (page: Raster, random: Random): void => {
  const base = random.pick<Colour>([[110, 24, 34], [30, 40, 80], [34, 70, 50], [70, 50, 40], [150, 30, 40]])
  fill(page, base)
  const gold: Colour = [196, 160, 90]
  disc(page, { x: page.width / 2, y: page.height * 0.35 }, page.width * 0.12, page.width * 0.12, gold)
  write(page, random, { x: page.width * 0.3, y: page.height * 0.55, size: page.width * 0.1, count: 4, colour: gold, bold: 1.3 })
}

const densePage = (page: Raster, random: Random): void => {
  fill(page, [random.between(205, 248), random.between(205, 245), random.between(195, 240)])
  const size = page.width * random.between(0.018, 0.03)
  const margin = page.width * random.between(0.02, 0.06)
  let y = margin
  while (y < page.height - margin - size * 2) y = paragraph(page, random, { x: margin, y, width: page.width - 2 * margin, rows: random.whole(2, 9), size, pitch: size * 1.5, colour: toned(anyColour(random), 0.35) })
}

const colourfulSheet = (page: Raster, random: Random): void => {
  const [red, green, blue] = anyColour(random)
  fill(page, [90 + red * 0.6, 90 + green * 0.6, 90 + blue * 0.6])
  const rooms = random.whole(2, 7)
  for (let room = 0; room < rooms; room += 1) {
    const [x, y] = [page.width * random.between(0.03, 0.7), page.height * random.between(0.03, 0.7)]
    box(page, x, y, page.width * random.between(0.1, 0.28), page.height * random.between(0.08, 0.28), anyColour(random))
  }
  const head = page.width * random.between(0.03, 0.07)
  write(page, random, { x: page.width * 0.1, y: page.height * 0.05, size: head, count: 6, colour: anyColour(random), bold: 1.3 })
}

const framedSheet = (page: Raster, random: Random): void => {
  fill(page, [random.between(210, 248), random.between(208, 242), random.between(195, 235)])
  const inset = page.width * random.between(0.02, 0.12)
  frame(page, inset, inset, page.width - 2 * inset, page.height - 2 * inset, random.between(1.5, 14), anyColour(random))
  const size = page.width * random.between(0.02, 0.04)
  paragraph(page, random, { x: inset * 2, y: inset * 2 + size, width: page.width - inset * 4, rows: random.whole(3, 10), size, pitch: size * 1.8, colour: [40, 40, 50] })
}

const pale = (random: Random): Colour => [random.between(205, 250), random.between(205, 248), random.between(195, 242)]

/** A sheet that is a table from margin to margin. */
const tableSheet = (page: Raster, random: Random): void => {
  fill(page, pale(random))
  const { width, height } = page
  const [left, top] = [width * random.between(0.02, 0.1), height * random.between(0.02, 0.14)]
  const [rows, columns] = [random.whole(5, 24), random.whole(2, 9)]
  const [wide, high] = [(width - 2 * left) / columns, (height - 2 * top) / rows]
  const line = toned(anyColour(random), 0.6)
  for (let row = 0; row <= rows; row += 1) stroke(page, { x: left, y: top + row * high }, { x: width - left, y: top + row * high }, random.between(1, 2.6), line)
  for (let column = 0; column <= columns; column += 1) stroke(page, { x: left + column * wide, y: top }, { x: left + column * wide, y: height - top }, 1.6, line)
  const size = Math.min(high * 0.6, wide * 0.3)
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      if (random.chance(0.6)) write(page, random, { x: left + (column + 0.08) * wide, y: top + (row + 0.2) * high, size, count: random.whole(1, 3), colour: [44, 44, 52] })
    }
  }
}

/** A narrow slip with numbers, as tills and machines print them. */
const slip = (page: Raster, random: Random): void => {
  fill(page, pale(random))
  const { width, height } = page
  const size = width * random.between(0.045, 0.075)
  const colour = toned(anyColour(random), 0.4)
  let y = width * 0.08
  write(page, random, { x: width * 0.2, y, size: size * 1.4, count: 5, colour })
  for (y += size * 3; y < height * random.between(0.7, 0.97) - size; y += size * 1.6) {
    write(page, random, { x: width * 0.06, y, size, count: random.whole(2, 6), colour })
    writeNumber(page, random, { x: width * 0.72, y, size, count: random.whole(2, 5), colour })
  }
}

/** A photograph on paper, with a white margin or without. */
const print = (page: Raster, random: Random): void => {
  const [sky, land] = [anyColour(random), anyColour(random)]
  const { width, height } = page
  fill(page, random.chance(0.5) ? [244, 244, 242] : sky)
  const margin = random.chance(0.5) ? width * random.between(0.02, 0.06) : 0
  box(page, margin, margin, width - 2 * margin, height - 2 * margin, sky)
  box(page, margin, height * random.between(0.4, 0.7), width - 2 * margin, height * 0.3 - margin, land)
  for (let thing = 0; thing < random.whole(1, 6); thing += 1) {
    disc(page, { x: width * random.between(0.2, 0.8), y: height * random.between(0.25, 0.75) }, width * random.between(0.03, 0.15), height * random.between(0.04, 0.2), anyColour(random))
  }
}

/** A card with a coloured head from border to border. */
const headedCard = (page: Raster, random: Random): void => {
  const { width, height } = page
  fill(page, random.chance(0.7) ? pale(random) : anyColour(random))
  box(page, 0, 0, width, height * random.between(0.12, 0.34), anyColour(random))
  const size = height * random.between(0.06, 0.1)
  write(page, random, { x: width * 0.08, y: height * 0.08, size: size * 1.3, count: 6, colour: [244, 244, 240], bold: 1.3 })
  for (let row = 0; row < random.whole(2, 5); row += 1) write(page, random, { x: width * 0.08, y: height * 0.42 + row * size * 1.6, size, count: random.whole(3, 8), colour: [40, 40, 48] })
  if (random.chance(0.6)) box(page, width * 0.72, height * 0.42, width * 0.2, height * 0.45, anyColour(random))
}

/** Papers that only the practice pictures show. */
export const PRACTICE_PAPERS: readonly Paper[] = [
  { name: 'booklet cover', kind: 'household-register', size: [143, 105], draw: bookletCover },
  { name: 'dense page', kind: 'free', size: [130, 190], draw: densePage },
  { name: 'colourful sheet', kind: 'free', size: [210, 210], draw: colourfulSheet },
  { name: 'framed sheet', kind: 'certificate', size: [240, 170], draw: framedSheet },
  { name: 'table sheet', kind: 'a4', size: [210, 297], draw: tableSheet },
  { name: 'slip', kind: 'free', size: [80, 190], draw: slip },
  { name: 'print', kind: 'photo', size: [152, 102], draw: print },
  { name: 'headed card', kind: 'bank-card', size: [85.6, 53.98], draw: headedCard }
]

import type { DocumentKind } from '@/domain/imaging/kinds'
import { paragraph, write, writeNumber } from './glyphs'
import type { Random } from './random'
import { box, disc, fill, frame, raster, stroke } from './raster'
import type { Colour, Raster } from './raster'

/** A kind of paper: its measures in millimetres and how it is drawn. */
export interface Paper {
  name: string
  kind: DocumentKind
  size: readonly [number, number]
  draw(page: Raster, random: Random): void
}

const INK: Colour = [38, 38, 44]
const RED: Colour = [196, 40, 44]

const paperColour = (random: Random): Colour => {
  const light = random.between(218, 246)
  const warm = random.between(-4, 9)
  return [light + warm, light + warm * 0.4, light - warm]
}

const ink = (random: Random): Colour => {
  const dark = random.between(20, 70)
  return [dark, dark, dark + random.between(0, 12)]
}

function stamp(page: Raster, random: Random): void {
  const radius = page.width * random.between(0.07, 0.1)
  const middle = { x: page.width * random.between(0.6, 0.8), y: page.height * random.between(0.7, 0.85) }
  for (let ring = 0; ring < 40; ring += 1) {
    const [a, b] = [ring * Math.PI / 20, (ring + 1) * Math.PI / 20]
    const at = (angle: number) => ({ x: middle.x + radius * Math.cos(angle), y: middle.y + radius * Math.sin(angle) })
    stroke(page, at(a), at(b), radius * 0.07, RED, 0.85)
  }
  disc(page, middle, radius * 0.25, radius * 0.25, RED, 0.8)
  write(page, random, { x: middle.x - radius * 0.7, y: middle.y + radius * 0.45, size: radius * 0.27, count: 5, colour: RED })
}

function portrait(page: Raster, random: Random, x: number, y: number, width: number, height: number): void {
  const back = random.pick<Colour>([[225, 232, 240], [70, 110, 180], [200, 50, 50]])
  box(page, x, y, width, height, back)
  const skin: Colour = [random.between(190, 230), random.between(150, 180), random.between(125, 150)]
  disc(page, { x: x + width / 2, y: y + height * 1.05 }, width * 0.42, height * 0.36, [random.between(20, 90), random.between(20, 90), random.between(20, 110)])
  box(page, x, y + height, width, height * 0.45, page.data.length > 0 ? [page.data[0] ?? 240, page.data[1] ?? 240, page.data[2] ?? 240] : back)
  disc(page, { x: x + width / 2, y: y + height * 0.4 }, width * 0.24, height * 0.27, skin)
  disc(page, { x: x + width / 2, y: y + height * 0.22 }, width * 0.25, height * 0.13, [30, 26, 26])
}

const textPage = (page: Raster, random: Random): void => {
  fill(page, paperColour(random))
  const { width } = page
  const colour = ink(random)
  const size = width * random.between(0.017, 0.026)
  const pitch = size * random.between(1.5, 2)
  const margin = width * random.between(0.08, 0.13)
  write(page, random, { x: width * 0.3, y: width * 0.1, size: size * 1.8, count: random.whole(6, 11), colour, bold: 1.4 })
  let y = width * 0.1 + size * 4
  const end = page.height * random.between(0.45, 0.93)
  while (y < end) y = paragraph(page, random, { x: margin, y, width: width - 2 * margin, rows: random.whole(1, 6), size, pitch, colour }) + pitch * random.between(0, 0.8)
  if (random.chance(0.4)) stamp(page, random)
}

const formPage = (page: Raster, random: Random): void => {
  fill(page, paperColour(random))
  const { width, height } = page
  const colour = ink(random)
  const size = width * random.between(0.018, 0.024)
  write(page, random, { x: width * 0.25, y: height * 0.06, size: size * 1.9, count: random.whole(7, 12), colour, bold: 1.4 })
  const [left, top, right] = [width * random.between(0.06, 0.1), height * 0.13, width * random.between(0.9, 0.94)]
  const rows = random.whole(8, 20)
  const rowHeight = height * random.between(0.6, 0.8) / rows
  const columns = [0, 0.2, random.between(0.4, 0.55), 0.7, 1]
  for (let line = 0; line <= rows; line += 1) stroke(page, { x: left, y: top + line * rowHeight }, { x: right, y: top + line * rowHeight }, 1.6, colour)
  for (const share of columns) stroke(page, { x: left + (right - left) * share, y: top }, { x: left + (right - left) * share, y: top + rows * rowHeight }, 1.6, colour)
  for (let line = 0; line < rows; line += 1) {
    columns.slice(0, 4).forEach((share) => {
      if (random.chance(0.7)) write(page, random, { x: left + (right - left) * share + size * 0.4, y: top + line * rowHeight + (rowHeight - size) / 2, size: Math.min(size, rowHeight * 0.7), count: random.whole(2, 4), colour })
    })
  }
  if (random.chance(0.5)) stamp(page, random)
}

const idCard = (page: Raster, random: Random): void => {
  const { width, height } = page
  fill(page, [random.between(205, 230), random.between(222, 240), random.between(226, 244)])
  for (let wave = 0; wave < 26; wave += 1) {
    const y = height * wave / 26
    stroke(page, { x: 0, y: y + random.between(-4, 4) }, { x: width, y: y + random.between(-14, 14) }, 1.2, random.pick<Colour>([[190, 214, 232], [226, 206, 214]]))
  }
  if (random.chance(0.5)) {
    portrait(page, random, width * 0.64, height * 0.14, width * 0.27, height * 0.52)
    const size = height * 0.062
    for (let row = 0; row < 5; row += 1) {
      write(page, random, { x: width * 0.06, y: height * (0.12 + row * 0.125), size: size * 0.8, count: 2, colour: [60, 110, 170] })
      write(page, random, { x: width * 0.18, y: height * (0.12 + row * 0.125), size, count: row > 2 ? 10 : random.whole(2, 4), colour: INK })
    }
    writeNumber(page, random, { x: width * 0.36, y: height * 0.83, size: height * 0.075, count: 18, colour: INK })
  } else {
    disc(page, { x: width * 0.17, y: height * 0.26 }, width * 0.08, width * 0.08, [206, 60, 50])
    disc(page, { x: width * 0.17, y: height * 0.25 }, width * 0.05, width * 0.045, [230, 180, 60])
    write(page, random, { x: width * 0.32, y: height * 0.13, size: height * 0.1, count: 7, colour: INK, bold: 1.2 })
    write(page, random, { x: width * 0.32, y: height * 0.31, size: height * 0.13, count: 5, colour: INK, bold: 1.3 })
    write(page, random, { x: width * 0.3, y: height * 0.74, size: height * 0.06, count: 12, colour: INK })
    writeNumber(page, random, { x: width * 0.45, y: height * 0.86, size: height * 0.07, count: 20, colour: INK })
  }
}

const bankCard = (page: Raster, random: Random): void => {
  const { width, height } = page
  const base = random.pick<Colour>([[40, 80, 160], [170, 40, 50], [30, 120, 90], [210, 180, 110], [60, 60, 66], [220, 224, 228]])
  for (let x = 0; x < width; x += 1) {
    const shade = 0.8 + 0.4 * x / width
    box(page, x, 0, 1.01, height, [base[0] * shade, base[1] * shade, base[2] * shade])
  }
  disc(page, { x: width * 0.75, y: height * 0.6 }, width * 0.3, width * 0.3, [base[0] * 1.2 + 15, base[1] * 1.2 + 15, base[2] * 1.2 + 15], 0.5)
  box(page, width * 0.1, height * 0.38, width * 0.12, height * 0.16, [214, 190, 120])
  const light: Colour = base[0] + base[1] + base[2] > 500 ? [60, 60, 60] : [240, 240, 240]
  write(page, random, { x: width * 0.08, y: height * 0.1, size: height * 0.12, count: 5, colour: light, bold: 1.2 })
  writeNumber(page, random, { x: width * 0.1, y: height * 0.64, size: height * 0.1, count: 19, colour: light })
}

const registerPage = (page: Raster, random: Random): void => {
  const { width, height } = page
  fill(page, [random.between(228, 244), random.between(226, 238), random.between(205, 222)])
  for (let y = 0; y < height; y += 9) stroke(page, { x: 0, y }, { x: width, y: y + random.between(-6, 6) }, 1, [214, 216, 200])
  const size = height * 0.033
  write(page, random, { x: width * 0.36, y: height * 0.06, size: size * 1.5, count: 7, colour: INK, bold: 1.3 })
  const [left, top, right, bottom] = [width * 0.05, height * 0.14, width * 0.95, height * random.between(0.85, 0.94)]
  frame(page, left, top, right - left, bottom - top, 2.6, INK)
  const rows = random.whole(7, 9)
  for (let row = 1; row < rows; row += 1) stroke(page, { x: left, y: top + (bottom - top) * row / rows }, { x: right, y: top + (bottom - top) * row / rows }, 1.5, INK)
  for (const share of [0.17, 0.45, 0.62]) stroke(page, { x: left + (right - left) * share, y: top }, { x: left + (right - left) * share, y: bottom }, 1.5, INK)
  for (let row = 0; row < rows; row += 1) {
    for (const share of [0.01, 0.19, 0.46, 0.64]) write(page, random, { x: left + (right - left) * share + 4, y: top + (bottom - top) * (row + 0.25) / rows, size, count: random.whole(2, 5), colour: INK })
  }
  if (random.chance(0.8)) stamp(page, random)
}

const bordered = (base: (random: Random) => Colour, rim: Colour) => (page: Raster, random: Random): void => {
  const { width, height } = page
  fill(page, base(random))
  const inset = width * random.between(0.025, 0.06)
  const thick = width * random.between(0.008, 0.03)
  frame(page, inset, inset, width - 2 * inset, height - 2 * inset, thick, rim)
  if (random.chance(0.6)) frame(page, inset + thick * 1.6, inset + thick * 1.6, width - 2 * inset - thick * 3.2, height - 2 * inset - thick * 3.2, 1.6, rim)
  const long = Math.max(width, height)
  disc(page, { x: width / 2, y: height * 0.17 }, long * 0.045, long * 0.045, [206, 60, 50])
  write(page, random, { x: width / 2 - long * 0.17, y: height * 0.25, size: long * 0.05, count: 6, colour: INK, bold: 1.5 })
  const size = long * 0.02
  for (let row = 0; row < random.whole(5, 9); row += 1) {
    write(page, random, { x: width * 0.16, y: height * 0.4 + row * size * 2.2, size, count: 4, colour: INK, bold: 1.3 })
    write(page, random, { x: width * 0.16 + size * 6, y: height * 0.4 + row * size * 2.2, size, count: random.whole(4, 14), colour: INK })
  }
  stamp(page, random)
}

const licence = bordered(paperColour, [178, 138, 70])
const certificate = bordered((random) => [random.between(236, 248), random.between(224, 236), random.between(200, 225)], [186, 60, 60])
const colouredCertificate = (page: Raster, random: Random): void => {
  bordered((own) => own.pick<Colour>([[236, 214, 220], [214, 232, 218], [216, 224, 240]]), [120, 130, 90])(page, random)
  portrait(page, random, page.width * 0.68, page.height * 0.38, page.width * 0.16, page.width * 0.22)
}

const drawing = (page: Raster, random: Random): void => {
  fill(page, paperColour(random))
  const { width, height } = page
  frame(page, width * 0.05, height * 0.05, width * 0.9, height * 0.9, 2, INK)
  for (let room = 0; room < random.whole(4, 9); room += 1) {
    const [x, y] = [width * random.between(0.1, 0.6), height * random.between(0.1, 0.6)]
    frame(page, x, y, width * random.between(0.1, 0.3), height * random.between(0.1, 0.3), 3, INK)
    write(page, random, { x: x + 8, y: y + 12, size: width * 0.018, count: 3, colour: INK })
  }
  frame(page, width * 0.65, height * 0.82, width * 0.3, height * 0.13, 1.6, INK)
}

const ruledNote = (page: Raster, random: Random): void => {
  fill(page, paperColour(random))
  const { width, height } = page
  const pitch = height / random.whole(16, 26)
  for (let y = pitch * 2; y < height - pitch; y += pitch) {
    stroke(page, { x: 0, y }, { x: width, y }, 1.2, [150, 170, 205])
    if (random.chance(0.8)) write(page, random, { x: width * random.between(0.06, 0.12), y: y - pitch * 0.85, size: pitch * 0.72, count: random.whole(3, Math.floor(width * 0.8 / pitch / 0.8)), colour: [30, 40, 110], bold: 0.8 })
  }
}

/** Papers whose pictures thresholds may be tuned on. */
export const KNOWN_PAPERS: readonly Paper[] = [
  { name: 'letter', kind: 'a4', size: [210, 297], draw: textPage },
  { name: 'form', kind: 'a4', size: [210, 297], draw: formPage },
  { name: 'id-card', kind: 'id-card', size: [85.6, 54], draw: idCard },
  { name: 'bank-card', kind: 'bank-card', size: [85.6, 53.98], draw: bankCard },
  { name: 'register', kind: 'household-register', size: [143, 105], draw: registerPage },
  { name: 'licence', kind: 'licence', size: [297, 210], draw: licence },
  { name: 'certificate', kind: 'certificate', size: [185, 260], draw: certificate }
]

/** Papers that only the reported pictures show. */
export const HELD_OUT_PAPERS: readonly Paper[] = [
  { name: 'coloured certificate', kind: 'certificate', size: [250, 176], draw: colouredCertificate },
  { name: 'drawing', kind: 'drawing', size: [420, 297], draw: drawing },
  { name: 'ruled note', kind: 'free', size: [148, 210], draw: ruledNote }
]

/** Draws a paper, its longer side `side` pixels long. */
export function drawPaper(paper: Paper, random: Random, side: number): Raster {
  const scale = side / Math.max(...paper.size)
  const page = raster(Math.round(paper.size[0] * scale), Math.round(paper.size[1] * scale))
  paper.draw(page, random)
  return page
}

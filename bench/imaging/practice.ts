import { cover } from './empty-scenes'
import type { EmptyScene } from './empty-scenes'
import { cameraOf, randomView } from './camera'
import { paragraph, write } from './glyphs'
import { clouds, noise, speck } from './noise'
import type { Paper } from './papers'
import type { Random } from './random'
import { box, disc, fill, frame, polygon, raster, stroke } from './raster'
import type { Colour, Raster } from './raster'
import type { Surface, SurfaceFamily } from './surfaces'

const anyColour = (random: Random): Colour => [random.between(15, 240), random.between(15, 240), random.between(15, 240)]
const toned = ([red, green, blue]: Colour, tone: number): Colour => [red * tone, green * tone, blue * tone]
const partOf = (value: number, pitch: number): number => value / pitch - Math.floor(value / pitch)

/** Stripes of two colours, as wide as anything between a thread and a plank. */
const stripes = (random: Random): Surface => {
  const [one, other] = [anyColour(random), anyColour(random)]
  const [pitch, share] = [random.between(6, 90), random.between(0.08, 0.9)]
  return (x, y) => toned(partOf(y + 2 * noise(x * 0.01, 3), pitch) < share ? one : other, 1 + 0.06 * clouds(x * 0.05, y * 0.05))
}

/** Fields of two tones that take turns. */
const chequers = (random: Random): Surface => {
  const base = anyColour(random)
  const [side, depth] = [random.between(12, 150), random.between(0.08, 0.7)]
  return (x, y) => toned(base, (Math.floor(x / side) + Math.floor(y / side)) % 2 === 0 ? 1 : 1 - depth)
}

/** Thin lines on a plain ground: a cutting mat, squared oilcloth. */
const mat = (random: Random): Surface => {
  const [base, line] = [anyColour(random), anyColour(random)]
  const [side, thick] = [random.between(8, 60), random.between(0.5, 2)]
  return (x, y) => (partOf(x, side) * side < thick || partOf(y, side) * side < thick ? line : toned(base, 1 + 0.04 * clouds(x * 0.04, y * 0.04)))
}

/** Rows of dark flecks on something light, set in columns or not: printed paper or cloth as a ground. */
const flecked = (random: Random): Surface => {
  const base: Colour = [random.between(150, 240), random.between(150, 235), random.between(140, 230)]
  const [pitch, wide, dark] = [random.between(3, 12), random.between(30, 200), random.between(0.25, 0.75)]
  const [grain, fill] = [random.between(0.3, 1), random.between(0.4, 0.8)]
  return (x, y) => {
    const printed = partOf(y, pitch) < fill && partOf(x, wide) < 0.93 && speck(Math.floor(x / wide), Math.floor(y / pitch)) > -0.8
    return toned(base, printed && noise(x * grain, Math.floor(y / pitch) * 7 + y * grain * 0.7) > 0 ? dark : 1)
  }
}

/** Dots or blossoms in rows. */
const dotted = (random: Random): Surface => {
  const [base, dot] = [anyColour(random), anyColour(random)]
  const [pitch, size] = [random.between(10, 70), random.between(0.15, 0.42)]
  return (x, y) => {
    const shift = Math.floor(y / pitch) % 2 === 0 ? 0 : 0.5
    return Math.hypot(partOf(x + shift * pitch, pitch) - 0.5, partOf(y, pitch) - 0.5) < size ? dot : base
  }
}

/** Surfaces that only the practice pictures show. */
export const PRACTICE_SURFACES: readonly SurfaceFamily[] = [
  { name: 'stripes', make: stripes },
  { name: 'chequers', make: chequers },
  { name: 'mat', make: mat },
  { name: 'flecked', make: flecked },
  { name: 'dotted', make: dotted }
]

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

/** Papers that only the practice pictures show. */
export const PRACTICE_PAPERS: readonly Paper[] = [
  { name: 'booklet cover', kind: 'household-register', size: [143, 105], draw: bookletCover },
  { name: 'dense page', kind: 'free', size: [130, 190], draw: densePage },
  { name: 'colourful sheet', kind: 'free', size: [210, 210], draw: colourfulSheet },
  { name: 'framed sheet', kind: 'certificate', size: [240, 170], draw: framedSheet }
]

function onGround(random: Random, surface: Surface): { target: Raster, at(x: number, y: number): { x: number, y: number } } {
  const view = randomView(random, [250, 250], { lean: [0, 45] })
  const camera = cameraOf(view)
  const target = raster(view.width, view.height)
  cover(target, camera, surface)
  return { target, at: (x, y) => camera.project(x, y, 0) }
}

/** Equal fields in rows and columns, each with a thing of its own in it or not: cupboards, panels, shelves, calendars, keypads. */
const cells = (random: Random): Raster => {
  const [ground, field] = [anyColour(random), anyColour(random)]
  const { target, at } = onGround(random, () => ground)
  const [wide, high] = [random.between(22, 170), random.between(22, 170)]
  const [gapX, gapY] = [wide * random.between(0.03, 0.9), high * random.between(0.03, 0.9)]
  const [inside, uneven] = [random.chance(0.4), random.between(0, 0.25)]
  const [columns, rows] = [Math.ceil(700 / (wide + gapX)), Math.ceil(700 / (high + gapY))]
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const [x, y] = [column * (wide + gapX) - 350, row * (high + gapY) - 350]
      const corners = (inset: number) => [at(x + inset, y + inset), at(x + wide - inset, y + inset), at(x + wide - inset, y + high - inset), at(x + inset, y + high - inset)]
      polygon(target, corners(0), toned(field, 1 + random.between(-uneven, uneven)))
      if (inside) polygon(target, corners(Math.min(wide, high) * random.between(0.15, 0.4)), anyColour(random))
    }
  }
  return target
}

/** A window with bars before something bright, or a grating before something dark. */
const panes = (random: Random): Raster => {
  const [behind, bar] = [anyColour(random), anyColour(random)]
  const { target, at } = onGround(random, (x, y) => toned(behind, 1 + 0.35 * clouds(x * 0.01, y * 0.01)))
  const [wide, high, thick] = [random.between(40, 200), random.between(40, 200), random.between(5, 28)]
  for (let x = -400; x < 400; x += wide) stroke(target, at(x, -500), at(x, 500), thick, bar)
  for (let y = -400; y < 400; y += high) stroke(target, at(-500, y), at(500, y), thick, bar)
  return target
}

/** Steps, slats, folds: many parallel edges, crossed by one or two others. */
const steps = (random: Random): Raster => {
  const base = anyColour(random)
  const pitch = random.between(14, 80)
  const { target, at } = onGround(random, (x, y) => toned(base, (0.75 + 0.35 * partOf(y, pitch)) * (1 + 0.05 * clouds(x * 0.03, y * 0.03))))
  for (let rail = 0; rail < random.whole(0, 3); rail += 1) {
    const x = random.between(-150, 150)
    stroke(target, at(x, -500), at(x + random.normal() * 40, 500), random.between(4, 40), anyColour(random))
  }
  return target
}

/** A printed ground right up to the frame, and perhaps over it: a poster, a newspaper, a board. */
const print = (random: Random): Raster => {
  const paper: Colour = [random.between(170, 245), random.between(170, 240), random.between(160, 235)]
  const { target } = onGround(random, () => paper)
  const size = random.between(9, 40)
  const columns = random.whole(1, 4)
  const wide = target.width / columns
  for (let column = 0; column < columns; column += 1) {
    let y = random.between(-20, 40)
    while (y < target.height) {
      const picture = random.chance(0.12)
      if (picture) box(target, column * wide + 8, y, wide - 16, wide * random.between(0.3, 0.8), anyColour(random))
      y = picture ? y + wide * 0.82 : paragraph(target, random, { x: column * wide + 8, y, width: wide - 16, rows: random.whole(2, 9), size, pitch: size * 1.5, colour: [50, 46, 46] }) + size
    }
  }
  return target
}

const ground = (random: Random): Raster => {
  const view = onGround(random, random.pick(PRACTICE_SURFACES).make(random))
  return view.target
}

/** Scenes without a page that only the practice pictures show. */
export const PRACTICE_EMPTY: readonly EmptyScene[] = [
  { name: 'cells', draw: cells },
  { name: 'panes', draw: panes },
  { name: 'steps', draw: steps },
  { name: 'print', draw: print },
  { name: 'ground', draw: ground }
]

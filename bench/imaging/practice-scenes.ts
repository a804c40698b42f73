import { cameraOf, randomView } from './camera'
import { cover } from './empty-scenes'
import type { EmptyScene } from './empty-scenes'
import { paragraph } from './glyphs'
import { clouds, speck } from './noise'
import { PRACTICE_SURFACES, anyColour, partOf, toned } from './practice-grounds'
import type { Random } from './random'
import { box, polygon, raster, stroke } from './raster'
import type { Colour, Raster } from './raster'
import { KNOWN_SURFACES } from './surfaces'
import type { Surface } from './surfaces'

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

/** Keys of any measure on something: a till, a telephone, a calculator, a remote control. */
const keypad = (random: Random): Raster => {
  const [ground, body, key, sign] = [anyColour(random), anyColour(random), anyColour(random), anyColour(random)]
  const { target, at } = onGround(random, (x, y) => toned(ground, 1 + 0.1 * clouds(x * 0.05, y * 0.05)))
  const [columns, rows, wide, high] = [random.whole(3, 16), random.whole(3, 9), random.between(9, 34), random.between(8, 30)]
  const [gap, shift] = [random.between(0.06, 0.4), random.chance(0.4) ? random.between(0, 0.5) : 0]
  const [startX, startY] = [-columns * wide / 2 + random.normal() * 50, -rows * high / 2 + random.normal() * 50]
  const fieldAt = (x: number, y: number, w: number, h: number) => [at(x, y), at(x + w, y), at(x + w, y + h), at(x, y + h)]
  polygon(target, fieldAt(startX - wide * 0.5, startY - high * random.between(0.4, 4), (columns + 1.4) * wide, (rows + 5) * high), body)
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const [x, y] = [startX + (column + (row % 2) * shift) * wide, startY + row * high]
      const broad = random.chance(0.06) ? 1.8 : 1
      polygon(target, fieldAt(x, y, wide * (broad - gap), high * (1 - gap)), toned(key, random.between(0.95, 1.05)))
      polygon(target, fieldAt(x + wide * 0.25, y + high * 0.2, wide * 0.25, high * 0.25), sign)
    }
  }
  return target
}

/** Rows of small boxes of one make on shelves: medicines, files, drawers of a chest. */
const stock = (random: Random): Raster => {
  const back = anyColour(random)
  const { target, at } = onGround(random, () => toned(back, 0.5))
  const [high, gap] = [random.between(30, 120), random.between(4, 40)]
  for (let y = -350; y < 350; y += high + gap) {
    for (let x = -350; x < 350;) {
      const [wide, colour, label, many] = [random.between(12, 110), anyColour(random), anyColour(random), random.whole(1, 6)]
      const top = y + high * random.between(0, 0.35)
      for (let one = 0; one < many; one += 1, x += wide + random.between(0.2, 2)) {
        polygon(target, [at(x, top), at(x + wide, top), at(x + wide, y + high), at(x, y + high)], toned(colour, random.between(0.92, 1.05)))
        polygon(target, [at(x + wide * 0.15, top + high * 0.15), at(x + wide * 0.8, top + high * 0.15), at(x + wide * 0.8, top + high * 0.3), at(x + wide * 0.15, top + high * 0.3)], label)
      }
      x += random.between(0, 30)
    }
    polygon(target, [at(-500, y + high), at(500, y + high), at(500, y + high + gap * 0.4), at(-500, y + high + gap * 0.4)], back)
  }
  return target
}

/** Beams, pipes and ropes that cross at any angle, each lighter in its middle or of one tone. */
const beams = (random: Random): Raster => {
  const view = onGround(random, random.pick([...PRACTICE_SURFACES, ...KNOWN_SURFACES]).make(random))
  const { target, at } = view
  const [first, right] = [random.between(0, Math.PI), random.chance(0.7)]
  for (let beam = 0; beam < random.whole(3, 16); beam += 1) {
    const angle = right ? first + random.whole(0, 1) * Math.PI / 2 + random.normal() * 0.04 : random.between(0, Math.PI)
    const [away, thick, colour] = [random.between(-170, 170), random.between(4, 70), anyColour(random)]
    const [c, s] = [Math.cos(angle), Math.sin(angle)]
    const [from, to] = [at(-s * away - c * 500, c * away - s * 500), at(-s * away + c * 500, c * away + s * 500)]
    if (random.chance(0.4)) stroke(target, { x: from.x + 5, y: from.y + 7 }, { x: to.x + 5, y: to.y + 7 }, thick * 1.1, [16, 16, 18], 0.4)
    stroke(target, from, to, thick, colour)
    if (random.chance(0.5)) stroke(target, from, to, thick * 0.4, toned(colour, 1.25))
  }
  return target
}

/** A floor of tiles or boards laid straight or askew, seen at a slant. */
const flooring = (random: Random): Raster => {
  const [base, joint] = [anyColour(random), anyColour(random)]
  const [wide, high, gap] = [random.between(30, 260), random.between(30, 260), random.between(0.8, 7)]
  const [offset, turn, tones] = [random.pick([0, 0.5, 0.33]), random.between(0, Math.PI), random.between(0, 0.25)]
  const [c, s] = [Math.cos(turn), Math.sin(turn)]
  return onGround(random, (x, y) => {
    const [u, v] = [x * c + y * s, y * c - x * s]
    const row = Math.floor(v / high)
    const place = u / wide + row * offset
    if (v - row * high < gap || partOf(place, 1) * wide < gap) return joint
    return toned(base, 1 + tones * speck(Math.floor(place), row) + 0.06 * clouds(u * 0.04, v * 0.04))
  }).target
}

/** A screen on its foot, with windows on it, wholly or partly in the picture. */
const screen = (random: Random): Raster => {
  const [wall, desk, rim, back] = [anyColour(random), anyColour(random), random.between(10, 70), anyColour(random)]
  const { target, at } = onGround(random, (_, y) => (y < 90 ? wall : desk))
  const [wide, high, x, y] = [random.between(150, 420), random.between(110, 240), random.between(-260, -60), random.between(-190, -60)]
  const field = (left: number, top: number, w: number, h: number, colour: Colour): void => { polygon(target, [at(left, top), at(left + w, top), at(left + w, top + h), at(left, top + h)], colour) }
  field(x + wide * 0.44, y + high, wide * 0.12, 60, [rim, rim, rim])
  field(x, y, wide, high, [rim, rim, rim])
  field(x + 5, y + 5, wide - 10, high - 14, back)
  for (let window = 0; window < random.whole(1, 6); window += 1) {
    const [left, top] = [x + 5 + random.between(0, 0.6) * wide, y + 5 + random.between(0, 0.5) * high]
    field(left, top, wide * 0.3, high * 0.34, random.chance(0.5) ? [240, 240, 242] : anyColour(random))
    field(left, top, wide * 0.3, high * 0.05, anyColour(random))
  }
  field(x + 5, y + high - 18, wide - 10, 9, anyColour(random))
  return target
}

/** Pictures in thick frames on a wall, several or cut by the picture's own frame. */
const gallery = (random: Random): Raster => {
  const wall = anyColour(random)
  const { target, at } = onGround(random, (x, y) => toned(wall, 1 + 0.03 * clouds(x * 0.05, y * 0.05)))
  const [wide, high] = [random.between(60, 190), random.between(60, 190)]
  const [startX, startY] = [random.between(-200, 0), random.between(-200, 0)]
  for (let row = -2; row < 3; row += 1) {
    for (let column = -2; column < 3; column += 1) {
      if (random.chance(0.12)) continue
      const [x, y] = [startX + column * wide * 1.35, startY + row * high * 1.35]
      const wood = anyColour(random)
      for (const [inset, colour] of [[0, wood], [random.between(4, 9), toned(wood, 0.7)], [random.between(10, 14), [236, 234, 228]], [random.between(15, 26), anyColour(random)]] as const) {
        polygon(target, [at(x + inset, y + inset), at(x + wide - inset, y + inset), at(x + wide - inset, y + high - inset), at(x + inset, y + high - inset)], colour)
      }
    }
  }
  return target
}

/** A door in its frame, with panels and a handle, the floor below it. */
const door = (random: Random): Raster => {
  const [wall, leaf, floor] = [anyColour(random), anyColour(random), anyColour(random)]
  const bottom = random.between(60, 190)
  const { target, at } = onGround(random, (x, y) => toned(y > bottom ? floor : wall, 1 + 0.04 * clouds(x * 0.03, y * 0.03)))
  const [wide, x] = [random.between(110, 240), random.between(-180, -20)]
  const field = (left: number, top: number, w: number, h: number, colour: Colour): void => { polygon(target, [at(left, top), at(left + w, top), at(left + w, top + h), at(left, top + h)], colour) }
  field(x - 12, bottom - 520, wide + 24, 520, toned(leaf, 0.7))
  field(x, bottom - 508, wide, 504, leaf)
  const panels = random.whole(1, 3)
  for (let panel = 0; panel < panels * 2; panel += 1) {
    field(x + wide * 0.1 + (panel % 2) * wide * 0.42, bottom - 30 - (Math.floor(panel / 2) + 1) * 460 / panels, wide * 0.38, 420 / panels, toned(leaf, random.between(0.8, 0.95)))
  }
  field(x + wide * 0.88, bottom - 250, wide * 0.07, 26, [170, 166, 150])
  return target
}

/** Scenes without a page that only the practice pictures show. */
export const PRACTICE_EMPTY: readonly EmptyScene[] = [
  { name: 'cells', draw: cells },
  { name: 'panes', draw: panes },
  { name: 'steps', draw: steps },
  { name: 'print', draw: print },
  { name: 'ground', draw: ground },
  { name: 'keypad', draw: keypad },
  { name: 'stock', draw: stock },
  { name: 'beams', draw: beams },
  { name: 'flooring', draw: flooring },
  { name: 'screen', draw: screen },
  { name: 'gallery', draw: gallery },
  { name: 'door', draw: door }
]

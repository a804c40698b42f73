import { cameraOf, randomView } from './camera'
import type { Camera } from './camera'
import { bars, boxes, drawers, phone } from './furniture'
import { roundThings, scatter } from './objects'
import type { Random } from './random'
import { polygon, raster, stroke } from './raster'
import type { Colour, Raster } from './raster'
import { KNOWN_SURFACES } from './surfaces'
import type { Surface, SurfaceFamily } from './surfaces'

/** A family of pictures on which no page is to be found. */
export interface EmptyScene {
  name: string
  draw(random: Random, surfaces: readonly SurfaceFamily[]): Raster
}

/** Covers a whole picture with a surface as the camera sees it. */
export function cover(target: Raster, camera: Camera, surface: Surface): void {
  for (let y = 0; y < target.height; y += 1) {
    for (let x = 0; x < target.width; x += 1) {
      const spot = camera.look(x + 0.5, y + 0.5)
      const colour = surface(spot.x, spot.y)
      const at = (y * target.width + x) * 3
      target.data[at] = colour[0]
      target.data[at + 1] = colour[1]
      target.data[at + 2] = colour[2]
    }
  }
}

function bare(random: Random, surface: Surface): { target: Raster, camera: Camera } {
  const view = randomView(random, [250, 250], { lean: [0, 45] })
  const camera = cameraOf(view)
  const target = raster(view.width, view.height)
  cover(target, camera, surface)
  return { target, camera }
}

const quadAt = (camera: Camera, x: number, y: number, width: number, height: number) =>
  [[x, y], [x + width, y], [x + width, y + height], [x, y + height]].map(([u = 0, v = 0]) => camera.project(u, v, 0))

const desk = (random: Random, surfaces: readonly SurfaceFamily[]): Raster => {
  const { target } = bare(random, random.pick(surfaces).make(random))
  scatter(target, random, random.whole(0, 7))
  return target
}

const faces = (random: Random, surfaces: readonly SurfaceFamily[]): Raster => {
  const { target } = bare(random, random.pick(surfaces).make(random))
  roundThings(target, random)
  return target
}

const keyboard = (random: Random, surfaces: readonly SurfaceFamily[]): Raster => {
  const { target, camera } = bare(random, random.pick(surfaces).make(random))
  const [body, key]: [Colour, Colour] = random.chance(0.5) ? [[40, 40, 44], [66, 66, 70]] : [[196, 196, 198], [232, 232, 232]]
  const pitch = random.between(17, 30)
  const [startX, startY] = [random.between(-260, -60), random.between(-90, 0)]
  polygon(target, quadAt(camera, startX - 8, startY - 8, pitch * 15 + 16, pitch * 5 + 16), body)
  for (let row = 0; row < 5; row += 1) {
    for (let column = 0; column < 15; column += 1) {
      const left = startX + column * pitch + (row % 2) * 4
      polygon(target, quadAt(camera, left, startY + row * pitch, pitch * 0.86, pitch * 0.86), key)
      polygon(target, quadAt(camera, left + pitch * 0.3, startY + row * pitch + pitch * 0.25, pitch * 0.2, pitch * 0.25), [130, 130, 130])
    }
  }
  return target
}

/** A rug of which a part, at most two corners, is in the picture. */
const rug = (random: Random, surfaces: readonly SurfaceFamily[]): Raster => {
  const { target, camera } = bare(random, random.pick(surfaces).make(random))
  const colour: Colour = [random.between(60, 220), random.between(50, 180), random.between(50, 180)]
  const [x, y] = [random.between(-140, 80), random.between(-140, 80)]
  const depth = random.chance(0.5) ? 900 : -900
  for (const [inset, tone] of [[0, 1], [14, 0.7], [24, 1.15]] as const) {
    polygon(target, quadAt(camera, x + inset, y + inset, 900, depth).map((spot) => spot), [colour[0] * tone, colour[1] * tone, colour[2] * tone])
  }
  return target
}

const wall = (random: Random): Raster => {
  const light = random.between(150, 235)
  const { target, camera } = bare(random, () => [light, light * 0.98, light * 0.94])
  const bottom = random.between(60, 200)
  polygon(target, quadAt(camera, -900, bottom, 1800, 12), [light * 1.05, light * 1.05, light * 1.05])
  polygon(target, quadAt(camera, -900, bottom + 12, 1800, 900), [random.between(70, 150), random.between(60, 110), random.between(40, 90)])
  const [x, y] = [random.between(-80, 60), random.between(-80, 30)]
  polygon(target, quadAt(camera, x, y, 30, 30), [240, 240, 238])
  for (const hole of [8, 20]) polygon(target, quadAt(camera, x + hole, y + 12, 2.5, 6), [50, 50, 50])
  return target
}

/** Something drawn over a surface. */
const over = (draw: (target: Raster, camera: Camera, random: Random) => void) => (random: Random, surfaces: readonly SurfaceFamily[]): Raster => {
  const { target, camera } = bare(random, random.pick(surfaces).make(random))
  draw(target, camera, random)
  return target
}

const bookshelf = (random: Random): Raster => {
  const { target, camera } = bare(random, () => [60, 44, 32])
  for (const shelf of [-260, -60, 140]) {
    let x = -300
    while (x < 300) {
      const width = random.between(9, 34)
      const height = random.between(120, 180)
      const colour: Colour = [random.between(30, 220), random.between(30, 200), random.between(30, 200)]
      polygon(target, quadAt(camera, x, shelf + 180 - height, width, height), colour)
      if (random.chance(0.6)) polygon(target, quadAt(camera, x + width * 0.2, shelf + 200 - height, width * 0.6, height * 0.3), [colour[0] * 0.6 + 90, colour[1] * 0.6 + 90, colour[2] * 0.6 + 80])
      x += width + random.between(0.3, 2)
    }
    polygon(target, quadAt(camera, -400, shelf + 180, 800, 14), [120, 86, 56])
  }
  return target
}

const bricks = (random: Random): Raster => {
  const base: Colour = [random.between(130, 190), random.between(70, 110), random.between(55, 90)]
  const [wide, high] = [random.between(55, 80), random.between(18, 26)]
  const tones = Array.from({ length: 64 }, () => random.between(0.75, 1.2))
  return bare(random, (x, y) => {
    const row = Math.floor(y / high)
    const column = Math.floor(x / wide + (row % 2) / 2)
    if (y - row * high < 2.5 || (x / wide + (row % 2) / 2 - column) * wide < 2.5) return [186, 180, 170]
    const tone = tones[((row * 13 + column * 7) % 64 + 64) % 64] ?? 1
    return [base[0] * tone, base[1] * tone, base[2] * tone]
  }).target
}

const blind = (random: Random): Raster => {
  const slat = random.between(10, 24)
  const light = random.between(170, 240)
  const { target, camera } = bare(random, (_, y) => {
    const part = ((y / slat) % 1 + 1) % 1
    const tone = part < 0.12 ? 0.5 : 0.85 + 0.15 * part
    return [light * tone, light * tone, light * tone * 0.97]
  })
  for (const x of [-70, 60]) stroke(target, camera.project(x, -400, 0), camera.project(x, 400, 0), 3, [230, 230, 226])
  return target
}

const buildings = (random: Random): Raster => {
  const { target, camera } = bare(random, (_, y) => [150 + y * 0.1, 180 + y * 0.1, 220])
  const [wide, high] = [random.between(22, 40), random.between(30, 55)]
  const tone = random.between(0.6, 1.1)
  polygon(target, quadAt(camera, -220, -90, 900, 900), [180 * tone, 170 * tone, 156 * tone])
  for (let row = 0; row < 12; row += 1) {
    for (let column = 0; column < 14; column += 1) polygon(target, quadAt(camera, -205 + column * wide * 1.7, -75 + row * high * 1.5, wide, high), [60, 76, 92])
  }
  return target
}

/** Scenes whose pictures thresholds may be tuned on. */
export const KNOWN_EMPTY: readonly EmptyScene[] = [
  { name: 'desk', draw: desk },
  { name: 'round things', draw: faces },
  { name: 'keyboard', draw: keyboard },
  { name: 'rug', draw: rug },
  { name: 'wall', draw: wall },
  { name: 'drawers', draw: over(drawers) },
  { name: 'boxes', draw: over(boxes) },
  { name: 'bars', draw: over(bars) },
  { name: 'phone', draw: over(phone) }
]

/** Scenes that only the reported pictures show. */
export const HELD_OUT_EMPTY: readonly EmptyScene[] = [
  { name: 'bookshelf', draw: bookshelf },
  { name: 'bricks', draw: bricks },
  { name: 'blind', draw: blind },
  { name: 'buildings', draw: buildings },
  { name: 'desk', draw: (random, surfaces) => desk(random, [...surfaces, ...KNOWN_SURFACES]) }
]

import type { Camera } from './camera'
import type { Random } from './random'
import { polygon, stroke } from './raster'
import type { Colour, Raster } from './raster'

const quadAt = (camera: Camera, x: number, y: number, width: number, height: number) =>
  [[x, y], [x + width, y], [x + width, y + height], [x, y + height]].map(([u = 0, v = 0]) => camera.project(u, v, 0))

const toned = ([red, green, blue]: Colour, tone: number): Colour => [red * tone, green * tone, blue * tone]
const anyColour = (random: Random): Colour => [random.between(30, 230), random.between(30, 230), random.between(30, 230)]

/** Fronts of drawers and doors beside and above each other, with handles. */
export function drawers(target: Raster, camera: Camera, random: Random): void {
  const colour = anyColour(random)
  const [wide, high, gap] = [random.between(60, 190), random.between(40, 150), random.between(1.5, 6)]
  for (let row = -5; row < 6; row += 1) {
    for (let column = -5; column < 6; column += 1) {
      const [x, y] = [column * wide + random.between(-1, 1), row * high]
      polygon(target, quadAt(camera, x, y, wide, high), toned(colour, 0.45))
      polygon(target, quadAt(camera, x + gap, y + gap, wide - 2 * gap, high - 2 * gap), toned(colour, random.between(0.9, 1.08)))
      stroke(target, camera.project(x + wide * 0.4, y + high * 0.3, 0), camera.project(x + wide * 0.6, y + high * 0.3, 0), 6, [90, 88, 84])
    }
  }
}

/** Boxes and parcels of all colours pushed together on a shelf. */
export function boxes(target: Raster, camera: Camera, random: Random): void {
  let y = -300
  while (y < 300) {
    const high = random.between(40, 130)
    let x = -300
    while (x < 300) {
      const wide = random.between(25, 140)
      const colour = anyColour(random)
      const short = random.chance(0.5) ? random.between(0, high * 0.3) : 0
      polygon(target, quadAt(camera, x, y + short, wide, high - short), colour)
      if (random.chance(0.5)) polygon(target, quadAt(camera, x + wide * 0.2, y + short + high * 0.2, wide * random.between(0.3, 0.7), high * 0.2), anyColour(random))
      x += wide + random.between(0, 6)
    }
    polygon(target, quadAt(camera, -400, y + high, 800, random.between(3, 12)), [random.between(50, 190), random.between(40, 150), random.between(30, 120)])
    y += high + 14
  }
}

/** Stripes and bars that cross: scaffolds, fences, shelves seen from the side. */
export function bars(target: Raster, camera: Camera, random: Random): void {
  const count = random.whole(6, 16)
  for (let bar = 0; bar < count; bar += 1) {
    const level = random.chance(0.5)
    const place = random.between(-180, 180)
    const slant = random.normal() * 14
    const [from, to] = level ? [camera.project(-500, place - slant, 0), camera.project(500, place + slant, 0)] : [camera.project(place - slant, -500, 0), camera.project(place + slant, 500, 0)]
    stroke(target, from, to, random.between(6, 46), anyColour(random))
  }
}

/** A telephone or remote control lying on the desk. */
export function phone(target: Raster, camera: Camera, random: Random): void {
  const [x, y] = [random.between(-110, 40), random.between(-120, 20)]
  const upright = random.chance(0.5)
  const [wide, high] = upright ? [72, 152] : [152, 72]
  polygon(target, quadAt(camera, x, y, wide, high), [22, 22, 26])
  polygon(target, quadAt(camera, x + 3, y + 3, wide - 6, high - 6), [random.between(10, 60), random.between(10, 60), random.between(16, 80)])
}

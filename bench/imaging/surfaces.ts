import { clouds, noise, speck } from './noise'
import type { Random } from './random'
import type { Colour } from './raster'

/** The colour of a surface at a place given in millimetres. */
export type Surface = (x: number, y: number) => Colour

/** A family of surfaces: every call makes another one of it. */
export interface SurfaceFamily {
  name: string
  make(random: Random): Surface
}

const shade = ([red, green, blue]: Colour, factor: number): Colour => [red * factor, green * factor, blue * factor]
const between = (random: Random, a: Colour, b: Colour): Colour => {
  const share = random.next()
  return [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share, a[2] + (b[2] - a[2]) * share]
}

const wood = (random: Random): Surface => {
  const base = between(random, [88, 52, 30], [214, 178, 130])
  const grain = random.between(0.05, 0.2)
  const plank = random.chance(0.5) ? random.between(70, 160) : 1e9
  const seed = random.between(0, 200)
  return (x, y) => {
    const board = Math.floor(y / plank)
    const ring = noise(x * 0.006 + board * 37 + seed, y * 0.25 + noise(x * 0.01, y * 0.03) * 2)
    const fibre = noise(x * 0.03 + board * 11, y * 1.6 + seed)
    const seam = plank < 1e8 && y - board * plank < 1.2 ? 0.55 : 1
    return shade(base, (1 + grain * ring + grain * 0.5 * fibre + 0.06 * speck(board, seed)) * seam)
  }
}

const plain = (dark: Colour, light: Colour, roughness: number) => (random: Random): Surface => {
  const base = between(random, dark, light)
  const [rough, seed] = [roughness * random.between(0.3, 1), random.between(0, 200)]
  return (x, y) => shade(base, 1 + rough * clouds(x * 0.02 + seed, y * 0.02) + rough * 0.5 * noise(x * 0.9, y * 0.9))
}

const cloth = (random: Random): Surface => {
  const base = between(random, [50, 60, 90], [200, 190, 170])
  const [thread, depth] = [random.between(1.2, 3), random.between(0.06, 0.2)]
  return (x, y) => shade(base, 1 + depth * Math.sin(x * 3.14 / thread) * Math.sin(y * 3.14 / thread) + 0.12 * clouds(x * 0.012, y * 0.012))
}

const granite = (random: Random): Surface => {
  const base = between(random, [90, 84, 80], [190, 184, 176])
  const grain = random.between(0.5, 1.2)
  return (x, y) => shade(base, 1 + 0.35 * noise(x * grain, y * grain) + 0.22 * noise(x * grain * 2.3 + 7, y * grain * 2.3))
}

const tiles = (random: Random): Surface => {
  const base = between(random, [150, 140, 130], [232, 230, 226])
  const [side, gap] = [random.between(90, 330), random.between(1.5, 5)]
  const joint = shade(base, random.between(0.5, 0.85))
  const [startX, startY] = [random.between(0, 300), random.between(0, 300)]
  return (x, y) => {
    const [left, top] = [x + startX, y + startY]
    const [column, row] = [Math.floor(left / side), Math.floor(top / side)]
    if (left - column * side < gap || top - row * side < gap) return joint
    return shade(base, 1 + 0.04 * speck(column, row) + 0.05 * clouds(x * 0.03, y * 0.03))
  }
}

const carpet = (random: Random): Surface => {
  const base = between(random, [100, 50, 50], [170, 150, 130])
  const other = between(random, [40, 50, 80], [200, 170, 120])
  const cell = random.between(50, 120)
  return (x, y) => {
    const flower = Math.abs(((x / cell) % 1 + 1) % 1 - 0.5) + Math.abs(((y / cell) % 1 + 1) % 1 - 0.5)
    return shade(flower < 0.3 ? other : base, 1 + 0.25 * noise(x * 0.8, y * 0.8) + 0.1 * clouds(x * 0.02, y * 0.02))
  }
}

const marble = (random: Random): Surface => {
  const base = between(random, [190, 188, 186], [236, 234, 230])
  const vein = random.between(0.15, 0.4)
  return (x, y) => {
    const bend = clouds(x * 0.012, y * 0.012)
    const line = Math.abs(Math.sin(x * 0.02 + y * 0.013 + bend * 4))
    return shade(base, 1 - vein * Math.max(0, 1 - line * 7) + 0.05 * bend)
  }
}

const plaid = (random: Random): Surface => {
  const base = between(random, [140, 40, 40], [210, 200, 180])
  const [side, dark] = [random.between(18, 45), random.between(0.15, 0.4)]
  return (x, y) => {
    const stripe = (Math.floor(x / side) % 2 === 0 ? dark : 0) + (Math.floor(y / side) % 2 === 0 ? dark : 0)
    return shade(base, 1 - stripe + 0.08 * Math.sin(x * 2.4) * Math.sin(y * 2.4))
  }
}

const bamboo = (random: Random): Surface => {
  const base = between(random, [150, 120, 70], [214, 190, 140])
  const slat = random.between(5, 12)
  return (x, y) => {
    const strip = Math.floor(y / slat)
    const edge = y / slat - strip
    return shade(base, (1 + 0.1 * speck(strip, 3) + 0.08 * noise(x * 0.02 + strip * 7, y)) * (edge < 0.12 ? 0.7 : 1))
  }
}

const leather = (random: Random): Surface => {
  const base = between(random, [50, 30, 24], [130, 90, 60])
  return (x, y) => shade(base, 1 + 0.25 * Math.abs(noise(x * 0.35, y * 0.35)) - 0.15 * Math.abs(noise(x * 0.7 + 5, y * 0.7)))
}

const newsprint = (random: Random): Surface => {
  const base = between(random, [190, 186, 176], [222, 218, 206])
  const [pitch, column] = [random.between(3.5, 6), random.between(40, 70)]
  return (x, y) => {
    const inLine = ((y / pitch) % 1 + 1) % 1 < 0.62 && ((x / column) % 1 + 1) % 1 < 0.92
    return shade(base, inLine && noise(x * 0.9, Math.floor(y / pitch) * 13 + y * 0.9) > -0.15 ? 0.5 : 1)
  }
}

/** Surfaces whose pictures thresholds may be tuned on. */
export const KNOWN_SURFACES: readonly SurfaceFamily[] = [
  { name: 'wood', make: wood },
  { name: 'white desk', make: plain([196, 194, 190], [232, 232, 232], 0.05) },
  { name: 'dark desk', make: plain([24, 24, 28], [100, 90, 84], 0.15) },
  { name: 'coloured desk', make: plain([40, 90, 90], [190, 160, 140], 0.12) },
  { name: 'cloth', make: cloth },
  { name: 'granite', make: granite },
  { name: 'tiles', make: tiles },
  { name: 'carpet', make: carpet }
]

/** Surfaces that only the reported pictures show. */
export const HELD_OUT_SURFACES: readonly SurfaceFamily[] = [
  { name: 'marble', make: marble },
  { name: 'plaid', make: plaid },
  { name: 'bamboo', make: bamboo },
  { name: 'leather', make: leather },
  { name: 'newsprint', make: newsprint }
]

import { clouds, noise, speck } from './noise'
import type { Random } from './random'
import type { Colour } from './raster'
import type { Surface, SurfaceFamily } from './surfaces'

export const anyColour = (random: Random): Colour => [random.between(15, 240), random.between(15, 240), random.between(15, 240)]
export const toned = ([red, green, blue]: Colour, tone: number): Colour => [red * tone, green * tone, blue * tone]
export const partOf = (value: number, pitch: number): number => value / pitch - Math.floor(value / pitch)

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

/** Two grounds with an edge between them: a table before the floor, a mat on a desk. */
const halves = (random: Random): Surface => {
  const [one, other] = [anyColour(random), anyColour(random)]
  const [angle, away] = [random.between(0, Math.PI * 2), random.between(20, 260)]
  const [grain, depth, rim] = [random.between(0.02, 0.6), random.between(0.03, 0.25), random.between(0, 12)]
  return (x, y) => {
    const beyond = x * Math.cos(angle) + y * Math.sin(angle) - away
    const base = beyond > rim ? other : beyond > 0 ? toned(one, 0.7) : one
    return toned(base, 1 + depth * clouds(x * grain, y * grain * 0.4))
  }
}

/** Fields of many sizes and colours side by side: patchwork, advertising, crates. */
const patchwork = (random: Random): Surface => {
  const [side, tones] = [random.between(15, 120), random.between(0.15, 0.8)]
  const base = anyColour(random)
  return (x, y) => {
    const row = Math.floor(y / side)
    const column = Math.floor(x / side / (1 + 0.6 * speck(row, 11)) + speck(row, 5))
    const [red, green, blue] = [1 + tones * speck(column, row), 1 + tones * speck(column + 40, row), 1 + tones * speck(column, row + 40)]
    return [base[0] * red, base[1] * green, base[2] * blue]
  }
}

/** Blots of two colours of any size: leaves, rust, gravel, a printed cloth. */
const blots = (random: Random): Surface => {
  const [one, other] = [anyColour(random), anyColour(random)]
  const [size, level, seed] = [random.between(0.01, 0.3), random.between(-0.3, 0.3), random.between(0, 200)]
  return (x, y) => (clouds(x * size + seed, y * size) > level ? one : toned(other, 1 + 0.1 * noise(x * 0.4, y * 0.4)))
}

/** Surfaces that only the practice pictures show. */
export const PRACTICE_SURFACES: readonly SurfaceFamily[] = [
  { name: 'stripes', make: stripes },
  { name: 'chequers', make: chequers },
  { name: 'mat', make: mat },
  { name: 'flecked', make: flecked },
  { name: 'dotted', make: dotted },
  { name: 'halves', make: halves },
  { name: 'patchwork', make: patchwork },
  { name: 'blots', make: blots }
]


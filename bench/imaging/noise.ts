import { randomFrom } from './random'

const SIDE = 256
const random = randomFrom(20260101)
const TILE = Float32Array.from({ length: SIDE * SIDE }, () => random.between(-1, 1))

/** Smooth noise between about -1 and 1 that changes over lengths of 1. */
export function noise(x: number, y: number): number {
  const column = Math.floor(x)
  const row = Math.floor(y)
  const a = x - column
  const b = y - row
  const across = a * a * (3 - 2 * a)
  const down = b * b * (3 - 2 * b)
  const left = column & 255
  const right = (column + 1) & 255
  const top = (row & 255) << 8
  const bottom = ((row + 1) & 255) << 8
  const upper = (TILE[top + left] as number) * (1 - across) + (TILE[top + right] as number) * across
  const lower = (TILE[bottom + left] as number) * (1 - across) + (TILE[bottom + right] as number) * across
  return upper * (1 - down) + lower * down
}

/** Noise of several sizes on top of each other. */
export const clouds = (x: number, y: number): number => (noise(x, y) + noise(x * 2.1 + 17, y * 2.1) * 0.5 + noise(x * 4.3, y * 4.3 + 9) * 0.25) / 1.4

/** A number from -1 to 1 that belongs to a whole pair of numbers. */
export const speck = (x: number, y: number): number => TILE[((Math.floor(y) & 255) << 8) + (Math.floor(x) & 255)] as number

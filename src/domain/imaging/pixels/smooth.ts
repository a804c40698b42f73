import { plane } from '../picture'
import type { Plane } from '../picture'

const clampTo = (value: number, top: number): number => (value < 0 ? 0 : value > top ? top : value)

/** One line of a smoothing by 1 4 6 4 1, read and written with a stride. */
function smoothLine(from: Float32Array, to: Float32Array, start: number, stride: number, count: number): void {
  const last = count - 1
  const edge = (at: number): number => from[start + clampTo(at, last) * stride] as number
  let a = edge(-2)
  let b = edge(-1)
  let c = edge(0)
  let d = edge(1)
  for (let at = 0, place = start; at < count; at += 1, place += stride) {
    const e = at + 2 <= last ? from[place + 2 * stride] as number : edge(last)
    to[place] = (a + e + 4 * (b + d) + 6 * c) / 16
    a = b
    b = c
    c = d
    d = e
  }
}

/** Smooths a plane a little (a bell of one pixel), against noise and the grid of the sensor. */
export function smooth(source: Plane): Plane {
  const { width, height } = source
  const between = plane(width, height)
  const result = plane(width, height)
  for (let y = 0; y < height; y += 1) smoothLine(source.data, between.data, y * width, 1, width)
  for (let x = 0; x < width; x += 1) smoothLine(between.data, result.data, x, width, height)
  return result
}

function meanLine(from: Float32Array, to: Float32Array, start: number, stride: number, count: number, radius: number): void {
  let sum = 0
  let inside = 0
  for (let at = 0; at < Math.min(radius, count); at += 1, inside += 1) sum += from[start + at * stride] as number
  for (let at = 0; at < count; at += 1) {
    const enters = at + radius
    const leaves = at - radius - 1
    if (enters < count) {
      sum += from[start + enters * stride] as number
      inside += 1
    }
    if (leaves >= 0) {
      sum -= from[start + leaves * stride] as number
      inside -= 1
    }
    to[start + at * stride] = sum / inside
  }
}

/** The mean of the square around every pixel, `radius` to each side, as far as the picture goes. */
export function localMean(source: Plane, radius: number): Plane {
  const { width, height } = source
  const between = plane(width, height)
  const result = plane(width, height)
  for (let y = 0; y < height; y += 1) meanLine(source.data, between.data, y * width, 1, width, radius)
  for (let x = 0; x < width; x += 1) meanLine(between.data, result.data, x, width, height, radius)
  return result
}

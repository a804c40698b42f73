import type { Random } from './random'
import type { Raster } from './raster'

/** A line with its ends repeated `radius` times on both sides. */
function padded(data: Float32Array, line: Float32Array, start: number, stride: number, count: number, radius: number): void {
  for (let at = 0, from = start; at < count; at += 1, from += stride) line[at + radius] = data[from] as number
  line.fill(line[radius] as number, 0, radius)
  line.fill(line[radius + count - 1] as number, radius + count, count + 2 * radius)
}

function boxLine(data: Float32Array, line: Float32Array, start: number, stride: number, count: number, radius: number): void {
  padded(data, line, start, stride, count, radius + 1)
  let sum = 0
  for (let at = 1; at <= 2 * radius + 1; at += 1) sum += line[at] as number
  for (let at = 0, to = start; at < count; at += 1, to += stride) {
    data[to] = sum / (2 * radius + 1)
    sum += (line[at + 2 * radius + 2] as number) - (line[at + 1] as number)
  }
}

/** Three boxes on top of each other come near a bell of this deviation. */
function boxes(data: Float32Array, width: number, height: number, channels: number, radius: number, times: number): void {
  const line = new Float32Array(Math.max(width, height) + 2 * radius + 2)
  for (let round = 0; round < times; round += 1) {
    for (let channel = 0; channel < channels; channel += 1) {
      for (let y = 0; y < height; y += 1) boxLine(data, line, y * width * channels + channel, channels, width, radius)
      for (let x = 0; x < width; x += 1) boxLine(data, line, x * channels + channel, width * channels, height, radius)
    }
  }
}

/** Blurs one channel in place, for shadows. */
export const soften = (data: Float32Array, width: number, height: number, deviation: number): void =>
  boxes(data, width, height, 1, Math.max(1, Math.round(deviation)), 3)

/** A small bell, for lenses that are in focus. */
function bell(target: Raster, deviation: number): void {
  const side = Math.exp(-0.5 / deviation / deviation)
  const far = Math.exp(-2 / deviation / deviation)
  const whole = 1 + 2 * side + 2 * far
  const weights = [far / whole, side / whole, 1 / whole, side / whole, far / whole]
  const { data, width, height } = target
  const line = new Float32Array(Math.max(width, height) + 4)
  const pass = (start: number, stride: number, count: number): void => {
    padded(data, line, start, stride, count, 2)
    for (let at = 0, to = start; at < count; at += 1, to += stride) {
      let sum = 0
      for (let tap = 0; tap < 5; tap += 1) sum += (weights[tap] as number) * (line[at + tap] as number)
      data[to] = sum
    }
  }
  for (let channel = 0; channel < 3; channel += 1) {
    for (let y = 0; y < height; y += 1) pass(y * width * 3 + channel, 3, width)
    for (let x = 0; x < width; x += 1) pass(x * 3 + channel, width * 3, height)
  }
}

/** Makes a picture as unsharp as a lens out of focus does, by a bell of `deviation` pixels. */
export function defocus(target: Raster, deviation: number): void {
  if (deviation < 1.3) bell(target, Math.max(0.3, deviation))
  else {
    // Three boxes of 2r+1: the deviation is sqrt(r(r+1)); what is missing a small bell adds.
    const radius = Math.floor((Math.sqrt(1 + 4 * deviation * deviation) - 1) / 2)
    if (radius > 0) boxes(target.data, target.width, target.height, 3, radius, 3)
    const rest = Math.sqrt(Math.max(0.1, deviation * deviation - radius * (radius + 1)))
    bell(target, Math.min(1.3, rest))
  }
}

/** Smears a picture along a way of `length` pixels, as a moving hand does. */
export function smear(target: Raster, length: number, angle: number): void {
  const { data, width, height } = target
  const before = data.slice()
  const steps = Math.ceil(length)
  const sum = [0, 0, 0]
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      sum.fill(0)
      for (let step = 0; step < steps; step += 1) {
        const away = (step / (steps - 1) - 0.5) * length
        const column = Math.max(0, Math.min(width - 1, Math.round(x + Math.cos(angle) * away)))
        const row = Math.max(0, Math.min(height - 1, Math.round(y + Math.sin(angle) * away)))
        const from = (row * width + column) * 3
        for (let channel = 0; channel < 3; channel += 1) sum[channel] = (sum[channel] as number) + (before[from + channel] as number)
      }
      for (let channel = 0; channel < 3; channel += 1) data[(y * width + x) * 3 + channel] = (sum[channel] as number) / steps
    }
  }
}

/** Adds what a sensor adds: noise that grows with the light, coarser in the dark. */
export function grain({ data }: Raster, random: Random, strength: number): void {
  for (let at = 0; at < data.length; at += 1) {
    const value = data[at] ?? 0
    // The sum of three even draws is near enough to a normal one, and cheap.
    const draw = (random.next() + random.next() + random.next() - 1.5) * 2
    data[at] = value + draw * strength * (0.6 + Math.sqrt(Math.max(0, value)) / 16)
  }
}

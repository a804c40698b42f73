import { plane } from '../picture'
import type { Plane } from '../picture'
import { percentile } from '../pixels/percentile'
import type { Planes } from '../pixels/shrink'
import { localMean, smooth } from '../pixels/smooth'

/** How steeply a picture changes at every pixel, measured against its surroundings. */
export interface Slopes {
  width: number
  height: number
  /** Change to the right and downwards, of whichever channel changes most. */
  right: Float32Array
  down: Float32Array
  /** Length of the change. */
  steepness: Float32Array
  /** What makes a change comparable: 1 / (what is usual around it + what is noise). */
  scale: Float32Array
}

/** A change counts fully when it is this many times the usual one around it. */
const USUAL = 3
const NOISES = 2.5
const LEAST_NOISE = 0.35
/** Pixels along the side of the blocks in which the usual change is reckoned, and blocks to each side that are its surroundings. */
const BLOCK = 4
const AROUND = 2

/** Takes over the change of one channel wherever it is larger than that of the channels before it. */
function takeLarger({ data, width, height }: Plane, slopes: Slopes): void {
  const { right, down, steepness } = slopes
  for (let y = 1; y < height - 1; y += 1) {
    for (let at = y * width + 1, end = at + width - 2; at < end; at += 1) {
      const dx = ((data[at + 1] as number) - (data[at - 1] as number)) / 2
      const dy = ((data[at + width] as number) - (data[at - width] as number)) / 2
      const square = dx * dx + dy * dy
      if (square <= (steepness[at] as number)) continue
      right[at] = dx
      down[at] = dy
      steepness[at] = square
    }
  }
}

/** The mean of every block, in which nothing counts more than the cap of its block. */
function blockMeans(steepness: Plane, caps: Plane | undefined): Plane {
  const { data, width, height } = steepness
  const means = plane(Math.ceil(width / BLOCK), Math.ceil(height / BLOCK))
  const counts = new Float32Array(means.data.length)
  for (let y = 0, at = 0; y < height; y += 1) {
    const row = Math.floor(y / BLOCK) * means.width
    for (let x = 0; x < width; x += 1, at += 1) {
      const block = row + Math.floor(x / BLOCK)
      const value = data[at] as number
      const cap = caps ? caps.data[block] as number : value
      means.data[block] = (means.data[block] as number) + (value < cap ? value : cap)
      counts[block] = (counts[block] as number) + 1
    }
  }
  for (let block = 0; block < counts.length; block += 1) means.data[block] = (means.data[block] as number) / (counts[block] as number)
  return means
}

/** What is usual around every block: a mean in which a single bold line counts little and a texture or a text counts fully. */
function usualAround(steepness: Plane): Plane {
  let usual = localMean(blockMeans(steepness, undefined), AROUND)
  for (let round = 0; round < 2; round += 1) usual = localMean(blockMeans(steepness, usual), AROUND)
  return usual
}

/** Measures all channels and relates every change to its surroundings, so that a pale edge on a plain desk counts like a bold one. */
export function measureSlopes({ light, colours }: Planes): Slopes {
  const { width, height } = light
  const size = width * height
  const steepness = plane(width, height)
  const slopes = { width, height, right: new Float32Array(size), down: new Float32Array(size), steepness: steepness.data, scale: new Float32Array(size) }
  for (const channel of [light, ...colours]) takeLarger(smooth(channel), slopes)
  for (let at = 0; at < size; at += 1) steepness.data[at] = Math.sqrt(steepness.data[at] as number)
  const usual = usualAround(steepness)
  const noise = Math.max(LEAST_NOISE, percentile(steepness.data, 0.3)) * NOISES
  for (let y = 0, at = 0; y < height; y += 1) {
    const row = Math.floor(y / BLOCK) * usual.width
    for (let x = 0; x < width; x += 1, at += 1) slopes.scale[at] = 1 / ((usual.data[row + Math.floor(x / BLOCK)] as number) * USUAL + noise)
  }
  return slopes
}

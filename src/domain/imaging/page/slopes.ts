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
const USUAL = 2
const NOISES = 2.5
const LEAST_NOISE = 0.35

/** Takes over the change of one channel wherever it is larger than that of the channels before it. */
function takeLarger({ data, width, height }: Plane, slopes: Slopes): void {
  const { right, down, steepness } = slopes
  for (let y = 1; y < height - 1; y += 1) {
    for (let at = y * width + 1, end = at + width - 2; at < end; at += 1) {
      const dx = ((data[at + 1] as number) - (data[at - 1] as number)) / 2
      const dy = ((data[at + width] as number) - (data[at - width] as number)) / 2
      const size = Math.sqrt(dx * dx + dy * dy)
      if (size <= (steepness[at] as number)) continue
      right[at] = dx
      down[at] = dy
      steepness[at] = size
    }
  }
}

/** Measures all channels and relates every change to its surroundings, so that a pale edge on a plain desk counts like a bold one. */
export function measureSlopes({ light, colours }: Planes): Slopes {
  const { width, height } = light
  const steepness = plane(width, height)
  const slopes = { width, height, right: new Float32Array(width * height), down: new Float32Array(width * height), steepness: steepness.data, scale: steepness.data }
  for (const channel of [light, ...colours]) takeLarger(smooth(channel), slopes)
  const scale = localMean(steepness, Math.max(4, Math.round(Math.max(width, height) / 36))).data
  const noise = Math.max(LEAST_NOISE, percentile(steepness.data, 0.3)) * NOISES
  for (let at = 0; at < scale.length; at += 1) scale[at] = 1 / ((scale[at] as number) * USUAL + noise)
  return { ...slopes, scale }
}

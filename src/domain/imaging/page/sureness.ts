import type { Slopes } from './slopes'
import { sagAt } from './side-way'
import type { SideWay } from './side-way'

const SAMPLES = 32
/** How large a change must be at all, in levels a pixel. */
const LEAST = 0.35
/** No place counts more than so many times the usual change along the line: one bold letter is no edge. */
const CAP = 2

const values = new Float32Array(SAMPLES)

/**
 * How surely the picture changes one way all along a line, above zero when it grows lighter inwards: its mean change over what
 * chance would make of it. The line has the bow of a side and starts `before` and ends `behind` pixels inwards of it.
 */
export function sureness({ right, down, width, height }: Slopes, way: SideWay, before: number, behind: number): number {
  const { from, to, inwards } = way
  let count = 0
  let sizes = 0
  for (let sample = 0; sample < SAMPLES; sample += 1) {
    const share = (sample + 0.5) / SAMPLES
    const aside = before + (behind - before) * share + sagAt(way, share)
    const x = Math.floor(from.x + (to.x - from.x) * share + inwards.x * aside)
    const y = Math.floor(from.y + (to.y - from.y) * share + inwards.y * aside)
    if (x < 1 || y < 1 || x >= width - 1 || y >= height - 1) continue
    const at = y * width + x
    values[count] = (right[at] as number) * inwards.x + (down[at] as number) * inwards.y
    sizes += Math.abs(values[count] as number)
    count += 1
  }
  if (count < SAMPLES * 0.6) return 0
  const cap = CAP * (sizes / count + 0.1)
  let sum = 0
  let square = 0
  for (let at = 0; at < count; at += 1) {
    const value = Math.max(-cap, Math.min(cap, values[at] as number))
    sum += value
    square += value * value
  }
  const mean = sum / count
  if (Math.abs(mean) < LEAST) return 0
  return mean / Math.sqrt(Math.max(1e-4, square / count - mean * mean) / count + 0.002)
}

import type { Picture } from '@/domain/imaging/picture'
import { cleanPage } from '@/domain/imaging/photo/clean'
import { findCorners } from '@/domain/imaging/photo/find-corners'
import { judgePhoto } from '@/domain/imaging/photo/judge-photo'
import { sizeOfPage } from '@/domain/imaging/photo/page-size'
import { straighten } from '@/domain/imaging/photo/straighten'
import { turnPicture } from '@/domain/imaging/photo/turn'
import type { Sliced } from '@/domain/imaging/slices'
import { layWatermark } from '@/domain/imaging/watermark/lay-watermark'
import { findTextLines } from '@/domain/imaging/watermark/text-lines'
import type { Row } from '../bench'
import { millisecondsSince } from './measure'
import { pageSample } from './sample'

const FACTOR = 4
const ROUNDS = 5

/** The photograph four times as large: about 11 million pixels, as a phone's camera gives them. */
function enlarge({ data, width, height }: Picture): Picture {
  const large = { data: new Uint8Array(width * height * FACTOR * FACTOR * 4), width: width * FACTOR, height: height * FACTOR }
  const from = new Uint32Array(data.slice().buffer)
  const to = new Uint32Array(large.data.buffer)
  for (let y = 0; y < large.height; y += 1) {
    for (let x = 0; x < large.width; x += 1) to[y * large.width + x] = from[Math.floor(y / FACTOR) * width + Math.floor(x / FACTOR)] ?? 0
  }
  return large
}

/** Runs work to its end and notes the longest time between two pauses. */
function timed<T>(work: Sliced<T>, longest: { slice: number }): T {
  for (;;) {
    const start = process.cpuUsage()
    const step = work.next()
    longest.slice = Math.max(longest.slice, millisecondsSince(start))
    if (step.done) return step.value
  }
}

const median = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN

/** From a photograph of 12 megapixels to a straightened, cleaned and judged page. */
export function photoRows(): Row[] {
  const { photo, truth } = pageSample(0, 'tuning')
  const large = enlarge(photo)
  const totals: number[] = []
  const slices: number[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    const longest = { slice: 0 }
    const start = process.cpuUsage()
    const { quad } = timed(findCorners(large, truth.kind), longest)
    judgePhoto(large, quad, truth.kind)
    const page = timed(straighten(large, quad, sizeOfPage(quad, large, truth.kind, 1600)), longest)
    const clean = timed(cleanPage(page, { shadows: true, contrast: true, grey: false }), longest)
    turnPicture(clean, 1)
    layWatermark({ ...clean, lines: findTextLines(clean), signs: 20 })
    totals.push(millisecondsSince(start))
    slices.push(longest.slice)
  }
  return [
    { what: '12 MP photograph to a clean page of 1,600 px', value: median(totals), unit: 'ms', must: 250, aim: 125, beside: 'corners, verdict, straightening, clean-up, turn, places for a watermark; without decoding and encoding' },
    { what: 'its longest slice', value: median(slices), unit: 'ms', must: 25, aim: 12.5 }
  ]
}

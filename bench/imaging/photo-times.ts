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
import { largePhoto } from './large-photo'
import { millisecondsSince } from './measure'

const ROUNDS = 5

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
  const { photo: large, kind } = largePhoto()
  const totals: number[] = []
  const slices: number[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    const longest = { slice: 0 }
    const start = process.cpuUsage()
    const { quad } = timed(findCorners(large, kind), longest)
    judgePhoto(large, quad, kind)
    const page = timed(straighten(large, quad, sizeOfPage(quad, large, kind, 1600)), longest)
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

import { analyseFrame } from '@/domain/imaging/analyse-frame'
import { overlap } from '@/domain/imaging/geometry/overlap'
import { inOrder, scaleQuad } from '@/domain/imaging/geometry/quad'
import { frameOf } from './measure'
import { emptySample, pageSample } from './sample'
import type { Sample } from './sample'

/** Run by itself, because pictures are made at full speed only outside a test runner: prints what becomes of a few fixed seeds. */
const FACTOR = 3
const FIRST = 500
const PAGES = 16
const EMPTY = 6

const look = ({ photo, truth }: Sample) => {
  const { data, width, height } = frameOf(photo, FACTOR)
  return analyseFrame(data, width, height, truth.kind).quad
}

const seeds = (count: number): number[] => Array.from({ length: count }, (_, at) => FIRST + at)

const whole = seeds(PAGES).map((seed) => pageSample(seed, 'tuning')).filter(({ truth }) => !truth.cut)
const overlaps = whole.map((sample) => {
  const quad = look(sample)
  return quad && sample.truth.corners ? overlap(scaleQuad(quad, FACTOR), inOrder(sample.truth.corners)) : 0
})
const alarms = seeds(EMPTY).filter((seed) => look(emptySample(seed, 'tuning')) !== undefined)
process.stdout.write(JSON.stringify({ pages: overlaps.length, good: overlaps.filter((value) => value > 0.9).length, alarms }))

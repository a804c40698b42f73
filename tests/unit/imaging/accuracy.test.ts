import { analyseFrame } from '@/domain/imaging/analyse-frame'
import { overlap } from '@/domain/imaging/geometry/overlap'
import { inOrder, scaleQuad } from '@/domain/imaging/geometry/quad'
import { frameOf } from '../../../bench/imaging/measure'
import { emptySample, pageSample } from '../../../bench/imaging/sample'

jest.setTimeout(600_000)

const FACTOR = 3
const PAGES = Array.from({ length: 40 }, (_, at) => 500 + at)
const EMPTY = Array.from({ length: 20 }, (_, at) => 500 + at)

/** A small part of what the benchmark measures, so that a change that breaks the detector is seen at once. */
describe('on photographs of the tuning split that thresholds were not tuned on', () => {
  test('nearly all whole pages are found to within a tenth of their area', () => {
    const overlaps = PAGES.map((seed) => pageSample(seed, 'tuning')).filter(({ truth }) => !truth.cut).map(({ photo, truth }) => {
      const { data, width, height } = frameOf(photo, FACTOR)
      const { quad } = analyseFrame(data, width, height, truth.kind)
      return quad && truth.corners ? overlap(scaleQuad(quad, FACTOR), inOrder(truth.corners)) : 0
    })
    expect(overlaps.filter((value) => value > 0.9).length).toBeGreaterThanOrEqual(Math.floor(overlaps.length * 0.9))
  })

  test('at most one of twenty pictures without a page is taken for one', () => {
    const alarms = EMPTY.map((seed) => emptySample(seed, 'tuning')).filter(({ photo, truth }) => {
      const { data, width, height } = frameOf(photo, FACTOR)
      return analyseFrame(data, width, height, truth.kind).quad !== undefined
    })
    expect(alarms.map(({ seed }) => seed).length).toBeLessThanOrEqual(1)
  })
})

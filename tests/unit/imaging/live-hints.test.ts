import type { Flaw, FrameReport } from '@/domain/imaging/frame-report'
import type { Quad } from '@/domain/imaging/geometry/quad'
import { mapQuad } from '@/domain/imaging/geometry/quad'
import { WATCH_START, watchFrame } from '@/domain/imaging/live-hints'
import type { Watch, WatchSettings } from '@/domain/imaging/live-hints'
import { QUAD } from './draw-page'

const settings: WatchSettings = { automatic: true, steadyFrames: 5, diagonal: 400 }
const frame = (flaws: readonly Flaw[], quad?: Quad): FrameReport => ({ quad, flaws, confidence: 1, lightness: 200, glare: 0, blur: 1.5, tilt: 3, turn: 0, share: 0.5 })
const good = frame([], QUAD)
const none = frame(['no-page'])

function play(frames: readonly FrameReport[], using = settings, from: Watch = WATCH_START) {
  const hints: string[] = []
  const released: number[] = []
  let watch = from
  frames.forEach((report, at) => {
    const step = watchFrame(watch, report, using)
    watch = step.watch
    hints.push(watch.hint)
    if (step.release) released.push(at)
  })
  return { hints, released, watch }
}

const times = (count: number, report: FrameReport) => Array.from({ length: count }, () => report)

test('a flaw that comes and goes from frame to frame does not reach the screen', () => {
  const flickering = Array.from({ length: 30 }, (_, at) => (at % 2 === 0 ? frame(['glare'], QUAD) : frame(['tilted'], QUAD)))
  expect(new Set(play(flickering).hints)).toEqual(new Set(['no-page']))
})

test('a flaw that lasts is said from its third frame on', () => {
  expect(play(times(4, frame(['too-dark', 'blurred'], QUAD))).hints).toEqual(['no-page', 'no-page', 'too-dark', 'too-dark'])
})

test('a good page asks to hold still, is released once, and not again', () => {
  const { hints, released } = play(times(40, good))
  expect(released).toEqual([5])
  expect(hints[4]).toBe('hold-still')
  expect(hints[5]).toBe('ready')
})

test('the next page is released only after the first has gone', () => {
  const { watch } = play(times(10, good))
  expect(play([...times(3, none), ...times(10, good)], settings, watch).released).toEqual([8])
})

test('a page that moves is not released', () => {
  const moving = Array.from({ length: 30 }, (_, at) => frame([], mapQuad(QUAD, ({ x, y }) => ({ x: x + at * 6, y }))))
  expect(play(moving).released).toEqual([])
})

test('one bad frame begins the count anew', () => {
  expect(play([...times(4, good), frame(['blurred'], QUAD), ...times(8, good)]).released).toEqual([9])
})

test('without the automatic, nothing is released, and the page is still said to be ready', () => {
  const { hints, released } = play(times(20, good), { ...settings, automatic: false })
  expect(released).toEqual([])
  expect(hints[19]).toBe('ready')
})

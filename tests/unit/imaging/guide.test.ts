import { asShares, guideBox, overView } from '@/domain/imaging/guide'
import { SIGNS_START, watchSigns, type SignsWatch } from '@/domain/imaging/live-signs'
import type { Flaw, FrameReport } from '@/domain/imaging/frame-report'
import type { Quad } from '@/domain/imaging/geometry/quad'
import { QUAD } from './draw-page'

const VIEW = { width: 320, height: 400 }

describe('the frame to lay a paper into', () => {
  it.each([['id-card', 85.6 / 54], ['licence', Math.SQRT2], ['a4', Math.SQRT1_2], ['household-register', 105 / 143]] as const)('has the shape of %s as it is read', (kind, aspect) => {
    const { width, height } = guideBox(kind, VIEW)
    expect(width / height).toBeCloseTo(aspect, 3)
  })

  it.each(['id-card', 'a4', 'household-register', 'licence', 'certificate', 'free', 'drawing', 'photo', 'bank-card'] as const)('stands in the middle of what the words above leave, with room around it: %s', (kind) => {
    for (const view of [VIEW, { width: 900, height: 300 }]) {
      const { left, top, width, height } = guideBox(kind, view)
      expect(left).toBeGreaterThan(8)
      expect(top).toBeGreaterThanOrEqual(63)
      expect(left * 2 + width).toBeCloseTo(view.width)
      expect(view.height - top - height).toBeGreaterThan(24)
      expect(view.height - top - height).toBeLessThan(top)
    }
  })

  it('leaves the words less on a view that is hardly higher than they are', () => {
    expect(guideBox('free', { width: 320, height: 100 })).toEqual({ left: expect.closeTo(320 * 0.06), top: expect.closeTo(30), width: expect.closeTo(320 * 0.88), height: expect.closeTo(59) })
  })

  it('is nothing in a view that has no size yet', () => {
    expect(guideBox('a4', { width: 0, height: 0 })).toEqual({ left: 0, top: 0, width: 0, height: 0 })
  })
})

describe('corners over the picture', () => {
  it('fall where a frame that is wider than the view shows them', () => {
    const corners: Quad = [{ x: 160, y: 0 }, { x: 280, y: 0 }, { x: 280, y: 240 }, { x: 40, y: 240 }]
    expect(overView(corners, { width: 320, height: 240 }, { width: 320, height: 480 })).toEqual([{ x: 160, y: 0 }, { x: 400, y: 0 }, { x: 400, y: 480 }, { x: -80, y: 480 }])
  })

  it('are handed over as shares, which fit a picture of any size', () => {
    expect(asShares([{ x: 0, y: 0 }, { x: 320, y: 0 }, { x: 320, y: 240 }, { x: 80, y: 120 }], { width: 320, height: 240 })[3]).toEqual({ x: 0.25, y: 0.5 })
  })
})

describe('the signs of what is already right', () => {
  const frame = (flaws: readonly Flaw[], quad: Quad | undefined = QUAD): FrameReport => ({ quad, flaws, confidence: 1, lightness: 200, glare: 0, blur: 1.5, tilt: 3, turn: 0, share: 0.5 })
  const play = (frames: readonly FrameReport[]): SignsWatch => frames.reduce<SignsWatch>((watch, one) => watchSigns(watch, one), SIGNS_START)
  const noPage = (): FrameReport => ({ ...frame(['no-page']), quad: undefined })

  it('are told apart once three frames agree', () => {
    const glare = frame(['glare'])
    expect(play([glare, glare]).shown).toBeUndefined()
    expect(play([glare, glare, glare]).shown).toEqual({ corners: true, sharp: true, light: false })
  })

  it('do not flicker, and go with the page', () => {
    const good = frame([])
    const watch = play([good, good, good])
    const flicker = watchSigns(watchSigns(watch, frame(['blurred'])), good)
    expect(flicker.shown).toBe(watch.shown)
    expect([noPage(), noPage(), noPage()].reduce(watchSigns, watch).shown).toBeUndefined()
  })
})

import { analyseFrame } from '@/domain/imaging/analyse-frame'
import { distance } from '@/domain/imaging/geometry/quad'
import type { Quad } from '@/domain/imaging/geometry/quad'
import { overlap } from '@/domain/imaging/geometry/overlap'
import type { Picture } from '@/domain/imaging/picture'
import { QUAD, drawPage, plain } from './draw-page'

const look = ({ data, width, height }: Picture) => analyseFrame(data, width, height, 'free')
const furthest = (one: Quad | undefined, other: Quad) => (one ? Math.max(...one.map((corner, at) => distance(corner, other[at] ?? corner))) : Infinity)

describe('a frame with a page', () => {
  const report = look(drawPage())

  test('has its four corners within half a pixel, the upper left one first', () => {
    expect(furthest(report.quad, QUAD)).toBeLessThan(0.5)
  })

  test('has nothing wrong with it', () => {
    expect(report.flaws).toEqual([])
    expect(report.confidence).toBeGreaterThan(0.9)
  })

  test('is the same in grey', () => {
    const { data, width, height } = drawPage()
    const grey = Uint8Array.from({ length: width * height }, (_, at) => data[at * 4] ?? 0)
    expect(furthest(analyseFrame(grey, width, height, 'free').quad, QUAD)).toBeLessThan(0.5)
  })

  test('is found on a desk that is lighter than the paper', () => {
    expect(furthest(look(drawPage({ desk: 235, paper: 190 })).quad, QUAD)).toBeLessThan(0.7)
  })

  test('is found as a whole, not as the frame printed on it', () => {
    const print = (u: number, v: number): number => (Math.max(Math.abs(u - 0.5), Math.abs(v - 0.5)) > 0.42 && Math.max(Math.abs(u - 0.5), Math.abs(v - 0.5)) < 0.445 ? 60 : 225)
    expect(furthest(look(drawPage({ print })).quad, QUAD)).toBeLessThan(1)
  })
})

describe('what is wrong with a frame', () => {
  test('a dark page', () => expect(look(drawPage({ desk: 12, paper: 52, print: () => 52 })).flaws).toContain('too-dark'))

  test('a page that reaches over the frame', () => {
    const quad: Quad = [{ x: 62, y: 30 }, { x: 262, y: 34 }, { x: 268, y: 252 }, { x: 56, y: 254 }]
    expect(look(drawPage({ quad })).flaws).toContain('cut-off')
  })

  test('a small page', () => {
    const quad: Quad = [{ x: 110, y: 80 }, { x: 200, y: 82 }, { x: 202, y: 150 }, { x: 108, y: 148 }]
    expect(look(drawPage({ quad })).flaws).toContain('too-far')
  })

  test('a page seen from the side', () => {
    const quad: Quad = [{ x: 110, y: 60 }, { x: 210, y: 60 }, { x: 300, y: 200 }, { x: 20, y: 200 }]
    expect(look(drawPage({ quad })).flaws).toContain('tilted')
  })

  test('a lamp mirrored on the page', () => {
    const print = (u: number, v: number): number => ((u - 0.5) ** 2 + (v - 0.4) ** 2 < 0.02 ? 255 : 205)
    const report = look(drawPage({ paper: 205, print }))
    expect(report.flaws).toContain('glare')
    expect(look(drawPage({ paper: 205 })).flaws).not.toContain('glare')
  })

  test('a page out of focus', () => {
    const { data, width, height } = drawPage()
    for (let round = 0; round < 3; round += 1) {
      for (let at = 8; at < data.length - 8; at += 1) data[at] = ((data[at - 4] ?? 0) + (data[at] ?? 0) + (data[at + 4] ?? 0)) / 3
    }
    expect(analyseFrame(data, width, height, 'free').flaws).toContain('blurred')
  })

  test('no page', () => expect(look(plain(320, 240, 128)).flaws).toEqual(['no-page']))
})

describe('a frame that is no picture', () => {
  const strange: readonly (readonly [string, Picture])[] = [
    ['nothing', { data: new Uint8Array(0), width: 0, height: 0 }],
    ['less data than pixels', { data: new Uint8Array(10), width: 320, height: 240 }],
    ['a size that is no number', { data: new Uint8Array(400), width: NaN, height: 10 }],
    ['a negative size', { data: new Uint8Array(400), width: -10, height: -10 }],
    ['one pixel', plain(1, 1, 200)],
    ['one row', plain(320, 1, 200)],
    ['one column', plain(1, 320, 200)],
    ['all black', plain(320, 240, 0)],
    ['all white', plain(320, 240, 255)],
    ['a tiny chequered one', { data: Uint8Array.from({ length: 64 * 64 }, (_, at) => ((at + Math.floor(at / 64)) % 2) * 255), width: 64, height: 64 }]
  ]

  test.each(strange)('%s: no page, and only real numbers', (_, picture) => {
    const report = look(picture)
    expect(report.quad).toBeUndefined()
    expect(report.flaws).toContain('no-page')
    for (const value of [report.confidence, report.lightness, report.glare, report.blur, report.tilt, report.turn, report.share]) expect(Number.isFinite(value)).toBe(true)
  })
})

test('a wide card is an ID card and no sheet of A4', () => {
  const quad: Quad = [{ x: 60, y: 70 }, { x: 260, y: 70 }, { x: 260, y: 196 }, { x: 60, y: 196 }]
  const { data, width, height } = drawPage({ quad })
  const asCard = analyseFrame(data, width, height, 'id-card')
  expect(asCard.quad && overlap(asCard.quad, quad)).toBeGreaterThan(0.95)
  expect(asCard.confidence).toBeGreaterThan(analyseFrame(data, width, height, 'a4').confidence)
})

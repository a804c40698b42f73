import { growForest } from '../../../bench/imaging/boost'
import type { Lesson } from '../../../bench/imaging/boost'
import { analyseFrame } from '@/domain/imaging/analyse-frame'
import { overlap } from '@/domain/imaging/geometry/overlap'
import type { Quad } from '@/domain/imaging/geometry/quad'
import { findPage, lookAt, shortlistOf, viewOf } from '@/domain/imaging/page/find-page'
import { askForest, readForest } from '@/domain/imaging/page/forest'
import { LEAF, RANGES, START, TREES } from '@/domain/imaging/page/forest-data'
import type { Picture } from '@/domain/imaging/picture'
import { shrinkToPlanes } from '@/domain/imaging/pixels/shrink'
import { QUAD, drawPage } from './draw-page'

const look = ({ data, width, height }: Picture) => analyseFrame(data, width, height, 'free')

/** A grey picture, lightness by place. */
function grey(width: number, height: number, light: (x: number, y: number) => number): Picture {
  const data = Uint8Array.from({ length: width * height }, (_, at) => light(at % width, Math.floor(at / width)))
  return { data, width, height }
}

const framed = (paper: number) => (u: number, v: number): number => {
  const far = Math.max(Math.abs(u - 0.5), Math.abs(v - 0.5))
  const word = far < 0.34 && (v * 12) % 1 < 0.4 && Math.sin(u * 190) > -0.2
  return (far > 0.42 && far < 0.445) || word ? 60 : paper
}

describe('a bold frame printed on a sheet that hardly differs from the desk', () => {
  const quad: Quad = [{ x: 60, y: 30 }, { x: 264, y: 36 }, { x: 268, y: 196 }, { x: 54, y: 192 }]

  test.each([['darker', 196], ['lighter', 236]])('is not taken for the sheet on a %s desk', (_, desk) => {
    const planes = shrinkToPlanes(drawPage({ quad, desk, paper: 218, print: framed(218) }), 320)
    const found = planes && findPage(planes, 'free')
    expect(found && overlap(found.quad, quad)).toBeGreaterThan(0.95)
  })
})

describe('what is no page', () => {
  test.each([['windows', 24, 34, 40], ['tiles', 50, 50, 4], ['panels', 70, 40, 12]])('%s in rows and columns', (_, wide, high, gap) => {
    const cells = grey(320, 240, (x, y) => ((x + 30) % (wide + gap) < wide && (y + 20) % (high + gap) < high ? 70 : 190))
    expect(look(cells).quad).toBeUndefined()
  })

  test('stripes', () => expect(look(grey(320, 240, (x, y) => ((x + y * 0.2) % 40 < 18 ? 90 : 180))).quad).toBeUndefined())
})

describe('a page on a restless ground', () => {
  const page = drawPage({ desk: -1 })
  const onGround = (ground: (x: number, y: number) => number): Picture => ({
    ...page, data: page.data.map((value, at) => (at % 4 < 3 && value === 0 ? ground(Math.floor(at / 4) % 320, Math.floor(at / 1280)) : value))
  })

  test('of stripes is found', () => {
    const { quad } = look(onGround((x, y) => ((x + y * 0.3) % 30 < 14 ? 60 : 110)))
    expect(quad && overlap(quad, QUAD)).toBeGreaterThan(0.95)
  })

  test('of squares is found', () => {
    const { quad } = look(onGround((x, y) => ((Math.floor(x / 26) + Math.floor(y / 26)) % 2 === 0 ? 60 : 100)))
    expect(quad && overlap(quad, QUAD)).toBeGreaterThan(0.95)
  })
})

test('keys in rows on a board that reaches over the frame are no page', () => {
  const board = grey(320, 240, (x, y) => {
    if (x < 60 || y < 70 || y > 176) return 190
    return x > 66 && y > 76 && y < 172 && (x - 66) % 20 < 16 && (y - 76) % 20 < 15 ? 70 : 40
  })
  expect(look(board).quad).toBeUndefined()
})

test('a sheet of squares is a page, although it repeats both ways as keys do', () => {
  const { quad } = look(drawPage({ print: (u, v) => ((u * 12) % 1 < 0.08 || (v * 16) % 1 < 0.08 ? 120 : 225) }))
  expect(quad && overlap(quad, QUAD)).toBeGreaterThan(0.95)
})

test('a blank sheet is a page as much as a written one', () => {
  expect(look(drawPage({ print: () => 225 })).confidence).toBeGreaterThan(0.5)
})

describe('the trees', () => {
  const planes = shrinkToPlanes(drawPage(), 320)
  if (!planes) throw new Error('The drawing is no picture.')
  const view = viewOf(planes, 'free')
  const [first] = shortlistOf(view)
  if (!first) throw new Error('Nothing was found on the drawing.')
  const { evidence } = lookAt(first, view, false)

  test('ask for evidence that there is, and stay small', () => {
    const forest = readForest({ start: START, ranges: RANGES, leaf: LEAF, trees: TREES })
    expect(forest.trees).toBeGreaterThan(100)
    expect(RANGES).toHaveLength(2 * evidence.length)
    expect(Math.max(...forest.asks)).toBeLessThan(evidence.length)
    expect(JSON.stringify([START, LEAF, RANGES, TREES]).length).toBeLessThan(14 * 1024)
  })

  test('get numbers only, whatever the picture', () => {
    expect(evidence.every(Number.isFinite)).toBe(true)
    const night = shrinkToPlanes(drawPage({ desk: 0, paper: 2, print: () => 2 }), 320)
    expect(night && Number.isFinite(findPage(night, 'a4')?.confidence ?? 0)).toBe(true)
  })

  test('learn from lessons, and the same from the same', () => {
    const lessons = Array.from({ length: 400 }, (_, at): Lesson => {
      const [a, b] = [(at * 37 % 101) / 101, (at * 53 % 97) / 97]
      return { evidence: [a, b], page: (a > 0.5) !== (b > 0.5) ? 1 : 0, weight: 1 }
    })
    const written = growForest(lessons, 3)
    const forest = readForest(written)
    expect(lessons.filter((lesson) => (askForest(forest, lesson.evidence) > 0.5 ? 1 : 0) === lesson.page).length).toBeGreaterThan(380)
    expect(growForest(lessons, 3)).toEqual(written)
  })
})

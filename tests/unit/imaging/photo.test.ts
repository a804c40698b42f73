import { distance } from '@/domain/imaging/geometry/quad'
import type { Quad } from '@/domain/imaging/geometry/quad'
import type { Picture } from '@/domain/imaging/picture'
import { cleanPage } from '@/domain/imaging/photo/clean'
import { findCorners } from '@/domain/imaging/photo/find-corners'
import { judgePhoto } from '@/domain/imaging/photo/judge-photo'
import { sizeOfPage } from '@/domain/imaging/photo/page-size'
import { straighten } from '@/domain/imaging/photo/straighten'
import { photoJobs, straightPage } from '@/domain/imaging/photo/photo-jobs'
import { standUp, turnPicture } from '@/domain/imaging/photo/turn'
import { inOneGo } from '@/domain/imaging/slices'
import { drawPage, plain } from './draw-page'

const QUAD: Quad = [{ x: 130, y: 90 }, { x: 510, y: 104 }, { x: 530, y: 392 }, { x: 104, y: 404 }]
/** Four fields of different lightness with a dark dot in the first, so that every turn shows. */
const fields = (u: number, v: number): number => (u < 0.2 && v < 0.2 ? 20 : (u < 0.5 ? 120 : 170) + (v < 0.5 ? 0 : 60))
const photo = drawPage({ width: 640, height: 480, quad: QUAD, desk: 60, print: fields })
const grey = ({ data, width }: Picture, x: number, y: number): number => data[(y * width + x) * 4] ?? -1

test('the corners of a photograph are found between pixels', () => {
  const written = drawPage({ width: 640, height: 480, quad: QUAD, desk: 60 })
  const { quad, found } = inOneGo(findCorners(written, 'free'))
  expect(found).toBe(true)
  expect(Math.max(...quad.map((corner, at) => distance(corner, QUAD[at] ?? corner)))).toBeLessThan(0.6)
})

test('a photograph without a page offers all of it, to be dragged by hand', () => {
  const { quad, found } = inOneGo(findCorners(plain(640, 480, 90), 'free'))
  expect(found).toBe(false)
  expect(quad[2].x).toBeGreaterThan(580)
})

test('straightening gives back the page that was drawn', () => {
  const page = inOneGo(straighten(photo, QUAD, { width: 400, height: 300 }))
  let worst = 0
  for (const v of [0.1, 0.3, 0.4, 0.6, 0.9]) {
    for (const u of [0.1, 0.3, 0.4, 0.6, 0.9]) worst = Math.max(worst, Math.abs(grey(page, Math.round(u * 400), Math.round(v * 300)) - fields(u, v)))
  }
  expect(worst).toBeLessThanOrEqual(2)
})

test('straightening to a tenth averages what falls into one pixel', () => {
  const chequered: Picture = plain(400, 400, 0)
  for (let at = 0; at < 400 * 400; at += 1) if ((at + Math.floor(at / 400)) % 2 === 0) chequered.data.fill(200, at * 4, at * 4 + 3)
  const page = inOneGo(straighten(chequered, [{ x: 0, y: 0 }, { x: 400, y: 0 }, { x: 400, y: 400 }, { x: 0, y: 400 }], { width: 40, height: 40 }))
  for (let at = 0; at < 40 * 40; at += 1) expect(Math.abs((page.data[at * 4] ?? 0) - 100)).toBeLessThan(3)
})

test('a page gets the proportions of its kind, upright or lying as it was seen', () => {
  const { width, height } = sizeOfPage(QUAD, photo, 'a4', 1600)
  expect(width / height).toBeCloseTo(Math.SQRT2, 2)
  const upright = sizeOfPage([{ x: 100, y: 20 }, { x: 300, y: 20 }, { x: 300, y: 300 }, { x: 100, y: 300 }], photo, 'a4', 1600)
  expect(upright.height / upright.width).toBeCloseTo(Math.SQRT2, 2)
  expect(Math.max(...Object.values(sizeOfPage(QUAD, photo, 'free', 200)))).toBe(200)
})

test('four quarter turns are none, and one puts the upper left corner to the right', () => {
  const page = inOneGo(straighten(photo, QUAD, { width: 40, height: 30 }))
  const turned = turnPicture(page, 1)
  expect([turned.width, turned.height]).toEqual([30, 40])
  expect(grey(turned, 28, 1)).toBe(grey(page, 1, 1))
  expect(turnPicture(turnPicture(page, 3), 1).data).toEqual(page.data)
  expect(turnPicture(turnPicture(page, 2), -2).data).toEqual(page.data)
})

/** Where the upper left pixel of an upright picture three wide and two high lies in a file of each orientation. */
test.each([[1, 3, 0], [2, 3, 2], [3, 3, 5], [4, 3, 3], [5, 2, 0], [6, 2, 4], [7, 2, 5], [8, 2, 1]])('orientation %d stands up', (orientation, wide, place) => {
  const lying: Picture = { data: new Uint8ClampedArray(24).fill(90), width: wide, height: 6 / wide }
  lying.data.fill(7, place * 4, place * 4 + 4)
  const upright = standUp(lying, orientation)
  expect([upright.width, upright.height, grey(upright, 0, 0)]).toEqual([3, 2, 7])
})

test('a page is cut, cleaned and turned in one go', () => {
  const page = straightPage(photo, { quad: QUAD, kind: 'free', most: 300 }, { look: 'grey', quarters: 1 })
  expect(page.height).toBe(300)
  const [red, green] = page.data.slice((20 * page.width + 20) * 4)
  expect(red).toBe(green)
  expect(photoJobs.layMark(page, 12).size).toBeGreaterThan(0)
})

describe('cleaning', () => {
  const shaded: Picture = plain(320, 320, 0)
  for (let at = 0; at < 320 * 320; at += 1) {
    const light = 230 * (1 - 0.55 * (at % 320) / 320)
    const ink = Math.floor(at / 320) % 40 < 8 && at % 8 < 3
    shaded.data.set([light * (ink ? 0.35 : 1), light * (ink ? 0.35 : 0.95), light * (ink ? 0.35 : 0.9)], at * 4)
  }
  for (let y = 18; y < 26; y += 1) for (let x = 100; x < 110; x += 1) shaded.data.set([150, 40, 40], (y * 320 + x) * 4)
  const all = inOneGo(cleanPage(shaded, { shadows: true, contrast: true, grey: false }))

  test('makes paper equally light in light and shadow', () => {
    expect(Math.abs(grey(all, 6, 20) - grey(all, 310, 20))).toBeLessThan(18)
    expect(grey(all, 310, 20)).toBeGreaterThan(225)
  })

  test('keeps ink dark and colours coloured, unless grey is wished for', () => {
    expect(grey(all, 160, 2)).toBeLessThan(90)
    const [red = 0, , blue = 0] = all.data.slice((20 * 320 + 105) * 4)
    expect(red).toBeGreaterThan(blue + 80)
    const without = inOneGo(cleanPage(shaded, { shadows: false, contrast: false, grey: true }))
    const [r, g, b] = without.data.slice((20 * 320 + 105) * 4)
    expect([r, g]).toEqual([g, b])
  })

  test('comes in slices and leaves the page as it was', () => {
    const before = shaded.data.slice()
    const slices = [...cleanPage(shaded, { shadows: true, contrast: true, grey: true })]
    expect(slices.length).toBeGreaterThan(5)
    expect(slices.every((share, at) => share >= 0 && share <= 1 && share >= (slices[at - 1] ?? 0))).toBe(true)
    expect(shaded.data).toEqual(before)
  })
})

describe('the verdict', () => {
  test('a small photograph has too few pixels', () => expect(judgePhoto(photo, QUAD, 'a4').flaws).toEqual(['small']))
  test('a dark one is too dark', () => {
    const dark = drawPage({ width: 640, height: 480, quad: QUAD, desk: 10, print: () => 50 })
    expect(judgePhoto(dark, QUAD, 'a4').flaws).toContain('too-dark')
  })
  test('a page on the rim is cut off', () => {
    expect(judgePhoto(photo, [{ x: 0, y: 0 }, { x: 510, y: 104 }, { x: 530, y: 392 }, { x: 104, y: 404 }], 'a4').flaws).toContain('cut-off')
  })
})

describe('pictures that are none', () => {
  const nothing: Picture = { data: new Uint8ClampedArray(0), width: 0, height: 0 }
  const point = { x: 5, y: 5 }
  const flat: Quad = [point, point, point, point]
  const lost: Quad = [{ x: NaN, y: 0 }, point, point, point]

  test.each([[nothing], [plain(1, 1, 0)], [plain(5, 300, 255)]])('nothing throws, nothing is found', (picture) => {
    expect(inOneGo(findCorners(picture, 'id-card')).found).toBe(false)
    expect(judgePhoto(picture, flat, 'id-card').good).toBe(false)
    expect(turnPicture(picture, 1).width).toBe(picture.height)
    expect(inOneGo(cleanPage(picture, { shadows: true, contrast: true, grey: true })).width).toBe(picture.width)
  })

  test.each([[flat], [lost]])('a quad without an area gives a picture of the size asked for', (quad) => {
    expect(inOneGo(straighten(photo, quad, { width: 10, height: 10 })).data).toHaveLength(400)
    const { width, height } = sizeOfPage(quad, photo, 'free', 1000)
    expect(width > 0 && height > 0 && Number.isFinite(width * height)).toBe(true)
  })
})

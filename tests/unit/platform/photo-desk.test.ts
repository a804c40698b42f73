import type { Quad } from '@/domain/imaging/geometry/quad'
import type { Picture } from '@/domain/imaging/picture'
import { photoJobs } from '@/domain/imaging/photo/photo-jobs'
import { findTextLines } from '@/domain/imaging/watermark/text-lines'
import { layPage, takePixels, type Mark } from '@/platform/pixels/canvas-work'
import { inSlices } from '@/platform/pixels/in-slices'
import { PhotoDesk, type Surfaces } from '@/platform/pixels/photo-desk'
import { PixelSurface } from '../../support/mini-host/platform/pixel-surface'
import { recordingContext } from '../../support/mini-host/platform/fake-canvas'
import { drawPage } from '../imaging/draw-page'

const QUAD: Quad = [{ x: 60, y: 44 }, { x: 262, y: 50 }, { x: 268, y: 196 }, { x: 52, y: 200 }]
const photo = drawPage({ quad: QUAD })

interface Saved { quality: number, scale: number, page: Picture, mark?: Mark }

/** Surfaces that keep what is saved, every file as large as its quality and scale say. */
const surfacesOf = (bytes: (saved: Saved) => number) => {
  const saved: Saved[] = []
  const surfaces: Surfaces<Picture, Saved> = {
    side: 2000,
    decode: (source) => Promise.resolve(source),
    lay: (page, mark) => Promise.resolve({
      save: (quality, scale) => {
        const one = { quality, scale, page, mark }
        saved.push(one)
        return Promise.resolve(one)
      }
    }),
    bytesOf: bytes
  }
  return { surfaces, saved }
}

const deskOn = async (bytes: (saved: Saved) => number) => {
  const { surfaces, saved } = surfacesOf(bytes)
  const desk = new PhotoDesk(surfaces, photoJobs, inSlices)
  await desk.open(photo)
  return { desk, saved }
}

test('a page is saved once when it is small enough, and smaller and coarser until it is', async () => {
  const light = await deskOn(() => 10)
  await light.desk.makePage({ quad: QUAD, kind: 'free', look: 'as-is', quarters: 0 })
  expect(light.saved).toHaveLength(1)
  const heavy = await deskOn(({ quality, scale }) => quality * scale * 1_000_000)
  const { made } = await heavy.desk.makePage({ quad: QUAD, kind: 'free', look: 'as-is', quarters: 0 })
  expect(made.quality * made.scale * 1_000_000).toBeLessThan(500_000)
})

test('another look or turn does not straighten again', async () => {
  const { surfaces } = surfacesOf(() => 10)
  let straightened = 0
  const counting = { ...photoJobs, straighten: (...args: Parameters<typeof photoJobs.straighten>) => { straightened += 1; return photoJobs.straighten(...args) } }
  const desk = new PhotoDesk(surfaces, counting, inSlices)
  await desk.open(photo)
  const first = await desk.makePage({ quad: QUAD, kind: 'free', look: 'as-is', quarters: 0 })
  const turned = await desk.makePage({ quad: QUAD, kind: 'free', look: 'grey', quarters: 1 })
  expect([turned.width, turned.height]).toEqual([first.height, first.width])
  expect(straightened).toBe(1)
  await desk.makePage({ quad: [QUAD[0], QUAD[1], QUAD[2], { x: 40, y: 204 }], kind: 'free', look: 'as-is', quarters: 0 })
  expect(straightened).toBe(2)
})

test('what is asked for meanwhile waits: there may be one canvas only', async () => {
  const { surfaces, saved } = surfacesOf(() => 10)
  let laying = 0
  const narrow: typeof surfaces = {
    ...surfaces,
    lay: async (page, mark) => {
      laying += 1
      expect(laying).toBe(1)
      await new Promise((resolve) => { setTimeout(resolve, 5) })
      const laid = await surfaces.lay(page, mark)
      return { save: async (quality, scale) => { const made = await laid.save(quality, scale); laying -= 1; return made } }
    }
  }
  const desk = new PhotoDesk(narrow, photoJobs, inSlices)
  await desk.open(photo)
  const wish = { quad: QUAD, kind: 'free', look: 'as-is', quarters: 0 } as const
  await Promise.all([desk.makePage(wish), desk.preview(), desk.makePage({ ...wish, quarters: 1 })])
  expect(saved.map(({ page: { width } }) => width)[1]).toBe(photo.width)
})

test('the words of a watermark darken the paper and leave the centre lines of text alone', () => {
  const page = drawPage({ width: 420, height: 594, quad: [{ x: -2, y: -2 }, { x: 422, y: -2 }, { x: 422, y: 596 }, { x: -2, y: 596 }], print: (u, v) => (u > 0.15 && u < 0.85 && v > 0.1 && v < 0.9 && (v * 10) % 1 < 0.25 && Math.sin(u * 160) > -0.2 ? 50 : 230) })
  const surface = new PixelSurface(page.width, page.height)
  const pen = recordingContext({ id: 'pen', calls: [] }, {}, surface)
  layPage(pen as never, page, { ...photoJobs.layMark(page, 14), words: '仅用于句容市“新生儿出生”' })
  const lines = findTextLines(page)
  expect(lines.length).toBeGreaterThan(5)
  const changedAt = (y: number, from: number, to: number): number => {
    let changed = 0
    for (let x = from; x < to; x += 1) if (surface.picture.data[(y * page.width + x) * 4] !== page.data[(y * page.width + x) * 4]) changed += 1
    return changed
  }
  expect(lines.reduce((sum, { y, from, to }) => sum + changedAt(Math.round(y), Math.ceil(from), Math.floor(to)), 0)).toBe(0)
  expect(Array.from({ length: page.height }, (_, y) => changedAt(y, 0, page.width)).reduce((a, b) => a + b, 0)).toBeGreaterThan(500)
})

test('transparent places become paper', () => {
  const surface = new PixelSurface(2, 1)
  const pen = recordingContext({ id: 'pen', calls: [] }, {}, surface)
  const { data } = takePixels(pen as never, {}, { width: 2, height: 1 })
  expect([...data]).toEqual([255, 255, 255, 255, 255, 255, 255, 255])
})

test('work in slices gives the screen its turn', async () => {
  let turns = 0
  const timer = setInterval(() => { turns += 1 }, 0)
  const busy = function* () {
    for (let step = 0; step < 20; step += 1) {
      for (const until = Date.now() + 4; Date.now() < until;);
      yield step / 20
    }
    return 'done'
  }
  expect(await inSlices(busy())).toBe('done')
  clearInterval(timer)
  expect(turns).toBeGreaterThan(2)
})

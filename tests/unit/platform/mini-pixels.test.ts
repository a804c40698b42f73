import Taro from '@tarojs/taro'
import { distance, type Quad } from '@/domain/imaging/geometry/quad'
import { photoJobs } from '@/domain/imaging/photo/photo-jobs'
import { turnPicture } from '@/domain/imaging/photo/turn'
import { openOnPage } from '@/platform/pixels/mini-surfaces'
import { readPhotoHead } from '@/shared/photo-head'
import { Recorder } from '../../support/mini-host/recorder'
import { drawnOn, fakeCanvas } from '../../support/mini-host/platform/fake-canvas'
import { decodeFile, encodeJpeg, resized } from '../../support/mini-host/platform/pixel-surface'
import { defaultPhoto } from '../../support/mini-host/platform/default-photo'

jest.setTimeout(60_000)

/** A mini-program's phone: files by path, one canvas on the page. */
const phone = { files: new Map<string, Uint8Array>(), canvas: {} as Record<string, unknown>, there: true }
const ORIENTATIONS = ['up', 'up-mirrored', 'down', 'down-mirrored', 'left-mirrored', 'right', 'right-mirrored', 'left']

const query = {
  select: () => query, fields: () => query,
  exec: (tell: (found: object[]) => void) => { setTimeout(() => tell([phone.there ? { node: phone.canvas } : {}]), 0) }
}

Object.assign(Taro, {
  createSelectorQuery: () => query,
  getImageInfo: ({ src }: { src: string }) => {
    const { format, width, height, orientation } = readPhotoHead(phone.files.get(src) ?? new Uint8Array(0))
    return format === 'other' ? Promise.reject(new Error('fail')) : Promise.resolve({ width, height, orientation: ORIENTATIONS[orientation - 1] })
  },
  canvasToTempFilePath: ({ canvas, destWidth, destHeight, quality }: { canvas: object, destWidth: number, destHeight: number, quality: number }) => {
    const drawn = drawnOn(canvas)
    if (!drawn) return Promise.reject(new Error('fail'))
    const tempFilePath = `tmp_${phone.files.size}.jpg`
    phone.files.set(tempFilePath, encodeJpeg(resized(drawn, destWidth, destHeight), quality))
    return Promise.resolve({ tempFilePath })
  }
})

const open = (path: string) => openOnPage(() => ({
  stat: ({ path: asked, success }) => success({ stats: { size: phone.files.get(asked)?.byteLength ?? 0 } })
}))(path, photoJobs)

const CORNERS: Quad = [{ x: 90, y: 60 }, { x: 540, y: 74 }, { x: 552, y: 412 }, { x: 80, y: 424 }]
const worst = (quad: Quad): number => Math.max(...quad.map((corner, at) => distance(corner, CORNERS[at] ?? corner)))

beforeEach(() => {
  phone.files = new Map([['photo.jpg', defaultPhoto()]])
  phone.there = true
  phone.canvas = fakeCanvas({ recorder: new Recorder(), later: (run) => { setTimeout(run, 0) }, read: (path) => {
    const bytes = phone.files.get(path)
    if (!bytes) throw new Error('missing')
    return bytes
  } }, 'pixel-canvas')
})

const opened = async (path: string) => {
  const opening = await open(path)
  if (opening.kind === 'refused') throw new Error(opening.why)
  return opening.bench
}

it('finds the corners of a file, and writes a straight page into another', async () => {
  const bench = await opened('photo.jpg')
  expect([bench.width, bench.height]).toEqual([640, 480])
  const { found, quad } = await bench.findCorners('free')
  expect(found).toBe(true)
  expect(worst(quad)).toBeLessThan(2)
  const page = await bench.makePage({ quad, kind: 'free', look: 'as-is', quarters: 0 })
  const drawn = decodeFile(phone.files.get(page.path) ?? new Uint8Array(0))
  expect([drawn.width, drawn.height]).toEqual([page.width, page.height])
  expect(page.bytes).toBe(phone.files.get(page.path)?.byteLength)
  const light = (x: number, y: number): number => drawn.data[(Math.round(y * drawn.height) * drawn.width + Math.round(x * drawn.width)) * 4] ?? 0
  for (const [x, y] of [[0.02, 0.02], [0.97, 0.02], [0.97, 0.97], [0.02, 0.97]] as const) expect(light(x, y)).toBeGreaterThan(200)
})

it('stands a photograph up that a decoder left lying, and leaves one that it turned', async () => {
  const photo = decodeFile(defaultPhoto())
  const stored = turnPicture(photo, -1)
  const jpeg = Buffer.from(encodeJpeg({ ...stored, data: new Uint8ClampedArray(stored.data) }, 0.9))
  const exif = Buffer.from([0xff, 0xe1, 0, 34, 0x45, 0x78, 0x69, 0x66, 0, 0, 0x4d, 0x4d, 0, 0x2a, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0, 0, 0])
  phone.files.set('lying.jpg', new Uint8Array(Buffer.concat([jpeg.subarray(0, 2), exif, jpeg.subarray(2)])))
  for (const turns of [true, false]) {
    const { createImage } = phone.canvas as { createImage(): object }
    if (!turns) phone.canvas.createImage = () => blindImage()
    const bench = await opened('lying.jpg')
    phone.canvas.createImage = createImage
    expect([turns, bench.width, bench.height]).toEqual([turns, 640, 480])
    expect(worst((await bench.findCorners('free')).quad)).toBeLessThan(3)
  }
})

/** An image of a decoder that does not mind EXIF. */
const blindImage = (): object => {
  const image: Record<string, unknown> = {}
  return new Proxy(image, {
    set: (target, name, value) => {
      target[String(name)] = value
      if (name !== 'src') return true
      const address = String(value)
      const bytes = address.startsWith('data:') ? new Uint8Array(Buffer.from(address.slice(address.indexOf(',') + 1), 'base64')) : phone.files.get(address)
      const bitmap = decodeFile(bytes ?? new Uint8Array(0), false)
      Object.assign(target, { bitmap, width: bitmap.width, height: bitmap.height })
      setTimeout(() => { if (typeof target.onload === 'function') Reflect.apply(target.onload, image, []) }, 0)
      return true
    }
  })
}

it.each([
  ['no-picture', 'letter.jpg', Buffer.from('this is no picture')],
  ['too-large', 'bomb.jpg', Buffer.from([0xff, 0xd8, 0xff, 0xc0, 0, 17, 8, 0xff, 0xff, 0xff, 0xff, 3, 1, 0x11, 0, 2, 0x11, 1, 3, 0x11, 1])],
  ['unreadable', 'torn.jpg', Buffer.from(defaultPhoto()).subarray(0, 900)],
  ['heic', 'photo.heic', Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypheic')])]
])('refuses %s', async (why, name, bytes) => {
  phone.files.set(name, new Uint8Array(bytes))
  expect(await open(name)).toEqual({ kind: 'refused', why })
})

it('waits for the canvas until the page has drawn it', async () => {
  phone.there = false
  setTimeout(() => { phone.there = true }, 120)
  expect((await open('photo.jpg')).kind).toBe('open')
})

import Taro from '@tarojs/taro'
import type { PhotoJobs } from '@/domain/imaging/photo/photo-jobs'
import { PIXEL_CANVAS } from '@/shared/pixel-canvas'
import { fit, layPage, takePixels, type Pen2d } from './canvas-work'
import { inSlices } from './in-slices'
import { PhotoDesk, Refused, type Surfaces } from './photo-desk'
import { TURNING_PROBE, turnsByItself } from './turning-probe'
import type { Joining, Opening, PhotoBench } from './types'

/** A file a mini-program has written. */
interface MiniFile { path: string, bytes: number }

interface MiniImage { width: number, height: number, onload: () => void, onerror: () => void, src: string }
interface MiniCanvas { width: number, height: number, getContext(kind: '2d'): unknown, createImage(): MiniImage }

interface FileStats { stats: { size: number } }
/** The one call of the file system managers that is needed here. */
export interface StatManager {
  stat(options: { path: string, success(result: FileStats): void, fail(error: object): void }): void
}

const SIDE = 2000
const MOST_TRIES = 20
const BETWEEN_TRIES_MS = 50
const MOST_PIXELS = 120_000_000
const ORIENTATIONS = ['up', 'up-mirrored', 'down', 'down-mirrored', 'left-mirrored', 'right', 'right-mirrored', 'left']

const canvasNow = (): Promise<MiniCanvas | undefined> => new Promise((resolve) => {
  Taro.createSelectorQuery().select(`#${PIXEL_CANVAS}`).fields({ node: true }).exec((found: ({ node?: MiniCanvas } | null)[]) => resolve(found[0]?.node))
})

/** The node is there only after the page has drawn it. */
const findCanvas = async (): Promise<MiniCanvas> => {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const node = await canvasNow()
    if (node) return node
    await new Promise<void>((resolve) => { setTimeout(resolve, BETWEEN_TRIES_MS) })
  }
  throw new Refused('unreadable')
}

const load = (canvas: MiniCanvas, src: string): Promise<MiniImage> => new Promise((resolve, reject) => {
  const image = canvas.createImage()
  image.onload = () => resolve(image)
  image.onerror = () => reject(new Error('The host cannot decode this'))
  image.src = src
})

const isHeic = (path: string): boolean => /\.hei[cf]$/i.test(path)

const headOf = async (path: string): Promise<{ width: number, height: number, orientation: number }> => {
  const { width, height, orientation } = await Taro.getImageInfo({ src: path }).catch(() => { throw new Refused(isHeic(path) ? 'heic' : 'no-picture') })
  return { width, height, orientation: ORIENTATIONS.indexOf(orientation ?? 'up') + 1 || 1 }
}

const turns = async (canvas: MiniCanvas): Promise<boolean> => load(canvas, TURNING_PROBE).then(turnsByItself, () => true)

const sizeOf = (manager: StatManager, path: string): Promise<number> => new Promise((resolve, reject) => {
  manager.stat({ path, success: ({ stats }) => resolve(stats.size), fail: () => reject(new Error('The picture was not written')) })
})

/** Both mini-programs: a canvas 2d of the page decodes and writes; it shrinks while it draws. */
const miniSurfaces = (manager: () => StatManager): Surfaces<string, MiniFile> => ({
  side: SIDE,
  decode: async (path, standUp) => {
    const head = await headOf(path)
    if (head.width * head.height > MOST_PIXELS) throw new Refused('too-large')
    const canvas = await findCanvas()
    const upright = head.orientation === 1 || await turns(canvas)
    const image = await load(canvas, path).catch(() => { throw new Refused(isHeic(path) ? 'heic' : 'unreadable') })
    const size = fit(image.width, image.height, SIDE)
    canvas.width = size.width
    canvas.height = size.height
    const picture = takePixels(canvas.getContext('2d') as Pen2d, image, size)
    return upright ? picture : standUp(picture, head.orientation)
  },
  lay: async (page, mark) => {
    const canvas = await findCanvas()
    canvas.width = page.width
    canvas.height = page.height
    layPage(canvas.getContext('2d') as Pen2d, page, mark)
    const save = async (quality: number, scale: number): Promise<MiniFile> => {
      const { width, height } = fit(page.width, page.height, Math.max(page.width, page.height) * scale)
      const { tempFilePath } = await Taro.canvasToTempFilePath({
        canvas: canvas as unknown as Taro.Canvas, x: 0, y: 0, width: page.width, height: page.height, destWidth: width, destHeight: height, fileType: 'jpg', quality
      })
      return { path: tempFilePath, bytes: await sizeOf(manager(), tempFilePath) }
    }
    return { save }
  },
  bytesOf: ({ bytes }) => bytes
})

const benchOf = async (desk: PhotoDesk<string, MiniFile>, path: string): Promise<PhotoBench> => {
  const { width, height } = await desk.open(path)
  let preview: Promise<MiniFile> | undefined
  return {
    width, height,
    preview: async () => (await (preview ??= desk.preview())).path,
    findCorners: (kind) => desk.findCorners(kind),
    makePage: async (wish) => {
      const { made, verdict, ...size } = await desk.makePage(wish)
      return { ...made, ...size, verdict }
    },
    close: () => undefined
  }
}

/** Opens a photograph on the page's own thread, in slices. */
export const openOnPage = (manager: () => StatManager) => async (path: string, jobs: PhotoJobs): Promise<Opening> => {
  try {
    return { kind: 'open', bench: await benchOf(new PhotoDesk(miniSurfaces(manager), jobs, inSlices), path) }
  } catch (error) {
    return { kind: 'refused', why: error instanceof Refused ? error.why : 'unreadable' }
  }
}

/** Joins the sides of a card on the page's own thread, in slices. */
export const joinOnPage = (manager: () => StatManager) => async (paths: readonly string[], jobs: PhotoJobs, mark?: string): Promise<Joining> => {
  try {
    const { made, ...size } = await new PhotoDesk(miniSurfaces(manager), jobs, inSlices).join(paths, mark)
    return { kind: 'joined', sheet: { ...made, ...size }, release: () => undefined }
  } catch (error) {
    return { kind: 'refused', why: error instanceof Refused ? error.why : 'unreadable' }
  }
}

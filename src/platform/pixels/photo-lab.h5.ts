import type { DocumentKind } from '@/domain/imaging/kinds'
import type { FoundCorners } from '@/domain/imaging/photo/find-corners'
import type { PhotoJobs } from '@/domain/imaging/photo/photo-jobs'
import { addressOfBlob, blobAt, releaseBlob } from '../blobs/blobs.h5'
import { browserSurfaces } from './browser-surfaces.h5'
import { inSlices } from './in-slices'
import { pageHands } from './page-hands.h5'
import { PhotoDesk, Refused, type MadePage, type MadeSheet } from './photo-desk'
import type { Joining, OpenRefusal, Opening, PageFile, PhotoBench } from './types'
import { workerHelper, workersCanDraw } from './worker-helper.h5'
import type { Helper } from './worker-talk.h5'

const pageHelper = (jobs: PhotoJobs): { helper: Helper, end(): void } =>
  ({ helper: new PhotoDesk(browserSurfaces(pageHands), jobs, inSlices), end: () => undefined })

const fileOf = ({ made, width, height, verdict }: MadePage<Blob>): PageFile => ({ path: addressOfBlob(made), bytes: made.size, width, height, verdict })

const benchOf = async (helper: Helper, end: () => void, blob: Blob): Promise<PhotoBench> => {
  const { width, height } = await helper.open(blob)
  let preview: Promise<string> | undefined
  let corners: { kind: DocumentKind, found: Promise<FoundCorners> } | undefined
  let shown: PageFile | undefined
  const forget = (): void => { if (shown) releaseBlob(shown.path) }
  return {
    width, height,
    preview: () => preview ??= helper.preview().then(addressOfBlob),
    findCorners: (kind) => {
      if (corners?.kind !== kind) corners = { kind, found: helper.findCorners(kind) }
      return corners.found
    },
    makePage: async (wish) => {
      const page = fileOf(await helper.makePage(wish))
      forget()
      shown = page
      return page
    },
    close: () => { end(); forget(); void preview?.then(releaseBlob, () => undefined) }
  }
}

const openWith = async ({ helper, end }: { helper: Helper, end(): void }, blob: Blob): Promise<PhotoBench> => {
  try {
    return await benchOf(helper, end, blob)
  } catch (error) {
    end()
    throw error
  }
}

type Started = ReturnType<typeof workerHelper>

/** A worker that was started while the person was still looking for the paper. */
let awake: Started | undefined

/** Starts a worker for the photograph that is about to be taken. */
export const wakeWorker = (): void => {
  if (workersCanDraw()) awake ??= workerHelper()
}

const anyWorker = (): Started => {
  const worker = awake ?? workerHelper()
  awake = undefined
  return worker
}

/** What was begun before its screen came; a screen that never comes leaves it to the next one. */
let ahead: { blob: Blob, bench: Promise<PhotoBench> } | undefined

/** Opens a photograph in a worker before anybody asks for it, and looks for its corners. */
export const openPhotoAhead = (path: string, kind: DocumentKind): void => {
  if (!workersCanDraw()) return
  void ahead?.bench.then((bench) => bench.close(), () => undefined)
  const blob = blobAt(path)
  const bench = openWith(anyWorker(), blob)
  ahead = { blob, bench }
  bench.then((opened) => opened.findCorners(kind)).catch(() => undefined)
}

const takeBegun = (path: string): Promise<PhotoBench> | undefined => {
  if (ahead?.blob !== blobAt(path)) return undefined
  const { bench } = ahead
  ahead = undefined
  return bench
}

const whyOf = (error: unknown): OpenRefusal => (error instanceof Refused ? error.why : 'unreadable')

/** Asks a worker; where workers have no canvas or do not start, the page itself in slices. A refusal is told, it is not tried again. */
const besideOrHere = async <T>(beside: () => Promise<T>, here: () => Promise<T>): Promise<T> => {
  if (!workersCanDraw()) return here()
  return beside().catch((error: unknown) => {
    if (error instanceof Refused) throw error
    return here()
  })
}

/** Opens a photograph. */
export const openPhoto = async (path: string, jobs: PhotoJobs): Promise<Opening> => {
  const beside = (): Promise<PhotoBench> => takeBegun(path) ?? openWith(anyWorker(), blobAt(path))
  try {
    return { kind: 'open', bench: await besideOrHere(beside, () => openWith(pageHelper(jobs), blobAt(path))) }
  } catch (error) {
    return { kind: 'refused', why: whyOf(error) }
  }
}

/** Joins the sides of a card. */
export const joinPhotos = async (paths: readonly string[], jobs: PhotoJobs, mark: string | undefined): Promise<Joining> => {
  const joinWith = async ({ helper, end }: Started): Promise<MadeSheet<Blob>> => helper.join(paths.map(blobAt), mark).finally(end)
  try {
    const { made, width, height } = await besideOrHere(() => joinWith(anyWorker()), () => joinWith(pageHelper(jobs)))
    const path = addressOfBlob(made)
    return { kind: 'joined', sheet: { path, bytes: made.size, width, height }, release: () => releaseBlob(path) }
  } catch (error) {
    return { kind: 'refused', why: whyOf(error) }
  }
}

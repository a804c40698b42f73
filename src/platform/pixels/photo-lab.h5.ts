import type { PhotoJobs } from '@/domain/imaging/photo/photo-jobs'
import { addressOfBlob, blobAt, releaseBlob } from '../blobs/blobs.h5'
import { browserSurfaces } from './browser-surfaces.h5'
import { inSlices } from './in-slices'
import { pageHands } from './page-hands.h5'
import { PhotoDesk, Refused, type MadePage } from './photo-desk'
import type { Joining, OpenRefusal, Opening, PageFile, PhotoBench } from './types'
import { workerHelper, workersCanDraw } from './worker-helper.h5'
import type { Helper } from './worker-talk.h5'

const pageHelper = (jobs: PhotoJobs): { helper: Helper, end(): void } =>
  ({ helper: new PhotoDesk(browserSurfaces(pageHands), jobs, inSlices), end: () => undefined })

const fileOf = ({ made, width, height, verdict }: MadePage<Blob>): PageFile => ({ path: addressOfBlob(made), bytes: made.size, width, height, verdict })

const benchOf = async (helper: Helper, end: () => void, blob: Blob): Promise<PhotoBench> => {
  const { width, height, preview } = await helper.open(blob)
  const address = addressOfBlob(preview)
  let shown: PageFile | undefined
  const forget = (): void => { if (shown) releaseBlob(shown.path) }
  return {
    width, height, preview: address,
    findCorners: (kind) => helper.findCorners(kind),
    makePage: async (wish) => {
      const page = fileOf(await helper.makePage(wish))
      forget()
      shown = page
      return page
    },
    close: () => { end(); forget(); releaseBlob(address) }
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

/** Does something in a worker of its own; where workers have no canvas or do not start, on the page in slices. A refusal is told, it is not tried again. */
const besideOrHere = async <T>(jobs: PhotoJobs, act: (aid: { helper: Helper, end(): void }) => Promise<T>): Promise<T> => {
  if (!workersCanDraw()) return act(pageHelper(jobs))
  try {
    return await act(workerHelper())
  } catch (error) {
    if (error instanceof Refused) throw error
    return act(pageHelper(jobs))
  }
}

const whyOf = (error: unknown): OpenRefusal => (error instanceof Refused ? error.why : 'unreadable')

/** Opens a photograph. */
export const openPhoto = async (path: string, jobs: PhotoJobs): Promise<Opening> => {
  try {
    return { kind: 'open', bench: await besideOrHere(jobs, (aid) => openWith(aid, blobAt(path))) }
  } catch (error) {
    return { kind: 'refused', why: whyOf(error) }
  }
}

/** Joins the sides of a card. */
export const joinPhotos = async (paths: readonly string[], jobs: PhotoJobs, mark: string | undefined): Promise<Joining> => {
  try {
    const blobs = paths.map(blobAt)
    const { made, width, height } = await besideOrHere(jobs, ({ helper, end }) => helper.join(blobs, mark).finally(end))
    const path = addressOfBlob(made)
    return { kind: 'joined', sheet: { path, bytes: made.size, width, height }, release: () => releaseBlob(path) }
  } catch (error) {
    return { kind: 'refused', why: whyOf(error) }
  }
}

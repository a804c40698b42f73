import type { PhotoFlaw } from '@/domain/imaging/photo/judge-photo'
import type { PageWish } from '@/platform/pixels/types'
import type { MemoryPhone } from './memory-platform'

interface Judgement {
  /** Whether the phone finds the page. */
  found?: boolean
  /** What it thinks is wrong with every page. */
  flaws?: PhotoFlaw[]
  /** Hears how each page is to be made. */
  onWish?(wish: PageWish): void
}

/** Lays down what the phone sees in every photograph from now on; all else is done as before. */
export const judgePhotos = ({ platform }: MemoryPhone, { found = true, flaws = [], onWish }: Judgement = {}): void => {
  const { pixels } = platform
  platform.pixels = {
    ...pixels,
    open: async (path, jobs) => {
      const opening = await pixels.open(path, jobs)
      if (opening.kind === 'refused') return opening
      const { bench } = opening
      const makePage: typeof bench.makePage = async (wish) => {
        onWish?.(wish)
        const page = await bench.makePage(wish)
        return { ...page, verdict: { ...page.verdict, flaws, good: flaws.length === 0 } }
      }
      return { kind: 'open', bench: { ...bench, findCorners: async (kind) => ({ ...await bench.findCorners(kind), found }), makePage } }
    }
  }
}

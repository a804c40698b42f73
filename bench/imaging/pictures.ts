import { measureSample } from './measure'
import type { Outcome } from './measure'
import { fromAlbum } from './album'
import type { Split } from './sample'

/** How many pictures of pages, and without one, are measured. */
export interface Amount {
  pages: number
  empty: number
}

export const FULL: Amount = { pages: 2000, empty: 400 }
export const REDUCED: Amount = { pages: 60, empty: 30 }

/** Makes every picture by its seed, measures it and forgets it. */
export function measureAll(split: Split, { pages, empty }: Amount): { pages: Outcome[], empty: Outcome[] } {
  return {
    pages: Array.from({ length: pages }, (_, seed) => measureSample(fromAlbum('page', seed, split))),
    empty: Array.from({ length: empty }, (_, seed) => measureSample(fromAlbum('empty', seed, split)))
  }
}

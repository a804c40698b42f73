import { inOrder, scaleQuad } from '@/domain/imaging/geometry/quad'
import type { DocumentKind } from '@/domain/imaging/kinds'
import { fromAlbum } from './album'
import { frameOf } from './measure'
import { randomFrom } from './random'
import type { Random } from './random'
import type { Sample, Split } from './sample'
import { layOn, vary } from './variations'
import type { Frame } from './variations'

/** Pictures of the two splits that are not reported: of pages, and without one. */
const LESSONS: readonly { split: Split, pages: number, empty: number }[] = [{ split: 'practice', pages: 368, empty: 480 }, { split: 'tuning', pages: 220, empty: 440 }]
const FACTOR = 3
/** Scenes that a page may lie on. */
const GROUNDS = ['desk', 'ground', 'wall', 'rug', 'print', 'flooring']

/** A frame with what is known of it. */
export interface Exercise extends Frame {
  kind: DocumentKind
  /** The picture that it comes from, and which of its variations it is; 0 is the picture itself. */
  split: Split
  seed: number
  scene: string
  variation: number
}

function exerciseFrom({ seed, photo, truth }: Sample, split: Split): Exercise {
  return { picture: frameOf(photo, FACTOR), page: truth.corners && scaleQuad(inOrder(truth.corners), 1 / FACTOR), kind: truth.kind, split, seed, scene: truth.scene, variation: 0 }
}

/** A page in another light, and laid on another ground. */
function pageVariations(page: Exercise, whole: boolean, grounds: readonly Exercise[], random: Random): Exercise[] {
  const laid = whole ? layOn(vary(page, random, false), vary(random.pick(grounds), random, true), random) : undefined
  return [vary(page, random, true), laid].filter((frame): frame is Frame => frame !== undefined)
    .map((frame, at) => ({ ...page, ...frame, variation: at + 1 }))
}

/** All frames that the forest learns from, the same every time. */
export function* exercises(): Generator<Exercise> {
  const empty = LESSONS.flatMap(({ split, empty: count }) => Array.from({ length: count }, (_, seed) => exerciseFrom(fromAlbum('empty', seed, split), split)))
  const grounds = empty.filter(({ scene }) => GROUNDS.includes(scene))
  for (const frame of empty) {
    const random = randomFrom(2 * frame.seed + (frame.split === 'tuning' ? 1 : 0))
    yield frame
    yield { ...frame, ...vary(frame, random, true), variation: 1 }
  }
  for (const { split, pages } of LESSONS) {
    for (let seed = 0; seed < pages; seed += 1) {
      const sample = fromAlbum('page', seed, split)
      const page = exerciseFrom(sample, split)
      yield page
      yield* pageVariations(page, !sample.truth.cut, grounds, randomFrom(1e6 + 2 * seed + (split === 'tuning' ? 1 : 0)))
    }
  }
}

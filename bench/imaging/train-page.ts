import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { overlap, sharedArea } from '@/domain/imaging/geometry/overlap'
import { inOrder, scaleQuad, signedArea } from '@/domain/imaging/geometry/quad'
import type { Quad } from '@/domain/imaging/geometry/quad'
import type { DocumentKind } from '@/domain/imaging/kinds'
import { likelyOf, lookAt, shortlistOf, viewOf } from '@/domain/imaging/page/find-page'
import { outerCandidates } from '@/domain/imaging/page/outer-sides'
import type { Candidate } from '@/domain/imaging/page/quad-search'
import { shrinkToPlanes } from '@/domain/imaging/pixels/shrink'
import { FRAME_SIDE } from '@/domain/imaging/analyse-frame'
import { fromAlbum } from './album'
import { growForest } from './boost'
import type { Lesson } from './boost'
import { frameOf } from './measure'
import { randomFrom } from './random'
import type { Random } from './random'
import type { Sample, Split } from './sample'
import { layOn, vary } from './variations'
import type { Frame } from './variations'

/** Pictures of the two splits that are not reported: of pages, and without one. */
const LESSONS: readonly { split: Split, pages: number, empty: number }[] = [{ split: 'practice', pages: 116, empty: 110 }, { split: 'tuning', pages: 85, empty: 65 }]
const SEED = 5
const FACTOR = 3
const LOOKED_AT = 5
const MOST_OUTER = 12
/** Scenes that a page may lie on. */
const GROUNDS = ['desk', 'ground', 'wall', 'rug', 'print']
/** What wrong quads count, on pictures of a page and on those without. */
const WRONG = 0.5
const ALARM = 1.5
/** What the even chance loses to confidence, so that few things but pages pass. */
const CAUTION = 0.1
const TARGET = path.join(__dirname, '../../src/domain/imaging/page/forest-data.ts')

interface Exercise extends Frame {
  kind: DocumentKind
}

/** Overlap with the part of a page that is in the picture. */
function overlapOf(quad: Quad, { picture: { width, height }, page }: Frame): number {
  if (!page) return 0
  if (page.every(({ x, y }) => x >= -1 && y >= -1 && x <= width + 1 && y <= height + 1)) return overlap(quad, page)
  const seen = sharedArea([{ x: 0, y: 0 }, { x: width, y: 0 }, { x: width, y: height }, { x: 0, y: height }], page)
  const shared = sharedArea(quad, page)
  return shared / (signedArea(quad) + seen - shared)
}

/** What the detector would look at on one picture, and what it should say. */
function lessonsOf(exercise: Exercise): Lesson[] {
  const planes = shrinkToPlanes(exercise.picture, FRAME_SIDE)
  if (!planes) return []
  const view = viewOf(planes, exercise.kind)
  const list = shortlistOf(view, LOOKED_AT)
  const first = list.slice(0, 2).flatMap(({ candidate }) => outerCandidates(view.slopes, candidate))
  const second = first.slice(0, 6).flatMap((candidate) => outerCandidates(view.slopes, candidate).slice(0, 4))
  const outer: Candidate[] = []
  for (const candidate of [...first, ...second]) {
    if (outer.length < MOST_OUTER && outer.every(({ quad }) => overlap(quad, candidate.quad) <= 0.975)) outer.push(candidate)
  }
  return [...list.map((likely) => lookAt(likely, view, false)), ...outer.map((candidate) => lookAt(likelyOf(candidate, view), view, true))].map(({ quad, evidence }) => {
    const right = overlapOf(inOrder(quad), exercise)
    return { evidence, page: Math.max(0, Math.min(1, (right - 0.78) / 0.15)), weight: right > 0.8 ? 1 : exercise.page ? WRONG : ALARM }
  })
}

const frameFrom = ({ photo, truth }: Sample): Exercise =>
  ({ picture: frameOf(photo, FACTOR), page: truth.corners && scaleQuad(inOrder(truth.corners), 1 / FACTOR), kind: truth.kind })

/** A page as it is, in another light, and laid on two other grounds. */
function pageExercises(page: Exercise, whole: boolean, grounds: readonly Exercise[], random: Random): Exercise[] {
  const laid = whole ? [0, 1].map(() => layOn(vary(page, random, false), vary(random.pick(grounds), random, true), random)) : []
  return [page, vary(page, random, true), ...laid].filter((frame): frame is Frame => frame !== undefined).map((frame) => ({ ...frame, kind: page.kind }))
}

function exercises(): Exercise[] {
  const random = randomFrom(SEED)
  const samples = (what: 'page' | 'empty'): Sample[] =>
    LESSONS.flatMap(({ split, pages, empty }) => Array.from({ length: what === 'page' ? pages : empty }, (_, seed) => fromAlbum(what, seed, split)))
  const empty = samples('empty').map((sample) => ({ ...frameFrom(sample), scene: sample.truth.scene }))
  const grounds = empty.filter(({ scene }) => GROUNDS.includes(scene))
  return [
    ...samples('page').flatMap((sample) => pageExercises(frameFrom(sample), !sample.truth.cut, grounds, random)),
    ...empty.flatMap((frame) => [frame, { ...vary(frame, random, true), kind: frame.kind }, { ...vary(frame, random, true), kind: frame.kind }])
  ]
}

const words = (start: number, trees: readonly (readonly number[])[]): string => `/**
 * What tells a page from any other quad: trees grown by \`bench/imaging/train-page.ts\` on the practice and tuning pictures of the
 * benchmark alone. Each is seven splits (the place of the evidence, its cut), level by level, and eight leaves.
 */
export const TREES: readonly (readonly number[])[] = [
${trees.map((tree) => `  [${tree.join(', ')}]`).join(',\n')}
]

/** Where the sum of all leaves starts. */
export const START = ${start}
`

/** Grows the forest of the detector anew, the same for the same pictures: \`npx tsx bench/imaging/train-page.ts\`. */
function train(): void {
  const lessons = exercises().flatMap(lessonsOf)
  const { start, trees } = growForest(lessons, SEED)
  writeFileSync(TARGET, words(Number((start - CAUTION).toFixed(3)), trees))
  process.stdout.write(`${lessons.length} lessons\n`)
}

train()

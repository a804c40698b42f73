import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import jpeg from 'jpeg-js'
import { pageSample } from '../bench/imaging/sample'
import { findCorners } from '@/domain/imaging/photo/find-corners'
import type { Picture } from '@/domain/imaging/picture'
import { straightPage, type PageLook } from '@/domain/imaging/photo/photo-jobs'
import { inOneGo } from '@/domain/imaging/slices'
import { inRoot } from './tools/project'

/** The photographs shown in docs/capture-imaging.md, by seed, and what their pages are cleaned of. */
const SHOWN: readonly { seed: number, look: PageLook }[] = [
  { seed: 4, look: 'as-is' }, { seed: 7, look: 'as-is' }, { seed: 13, look: 'as-is' }, { seed: 15, look: 'as-is' }, { seed: 19, look: 'grey' },
  { seed: 22, look: 'clear' }, { seed: 23, look: 'as-is' }, { seed: 24, look: 'as-is' }, { seed: 37, look: 'clear' }, { seed: 42, look: 'clear' }
]

const PHOTO_SIDE = 480
const PAGE_SIDE = 480
const QUALITY = 72
const MOST_BYTES = 60_000

/** All of a picture, so small that it fits into a document. */
const small = (whole: Picture): Picture => {
  const { width, height } = whole
  const quad = [{ x: 0, y: 0 }, { x: width, y: 0 }, { x: width, y: height }, { x: 0, y: height }] as const
  return straightPage(whole, { quad, kind: 'free', most: PHOTO_SIDE }, { look: 'as-is', quarters: 0 })
}

const write = (name: string, { data, width, height }: Picture): void => {
  const file = jpeg.encode({ data: new Uint8Array(data), width, height }, QUALITY).data
  if (file.length >= MOST_BYTES) throw new Error(`${name} is too large for a document: ${file.length} bytes`)
  writeFileSync(path.join(inRoot('docs/pictures/capture'), name), file)
}

/** Takes the pairs of a photograph and its page for the documents: `npm run pictures:capture`. */
mkdirSync(inRoot('docs/pictures/capture'), { recursive: true })
for (const { seed, look } of SHOWN) {
  const { photo, truth } = pageSample(seed, 'reporting')
  const { quad } = inOneGo(findCorners(photo, truth.kind))
  const name = String(seed).padStart(2, '0')
  write(`${name}-photo.jpg`, small(photo))
  write(`${name}-page.jpg`, straightPage(photo, { quad, kind: truth.kind, most: PAGE_SIDE }, { look, quarters: 0 }))
  process.stdout.write(`${name} ${truth.paper} on ${truth.scene}, ${look}\n`)
}

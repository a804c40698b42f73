import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { develop, emptySample, pageSample } from './sample'
import type { Sample, Split, Truth } from './sample'

/** All that decides what a picture of a seed looks like. */
const MAKERS = ['camera', 'empty-scenes', 'furniture', 'glyphs', 'light', 'noise', 'objects', 'optics', 'page-mesh', 'papers', 'random', 'raster', 'sample', 'surfaces']
/** What only the pictures of a split come from. */
const OWN_MAKERS: Record<Split, readonly string[]> = { tuning: [], practice: ['practice-grounds', 'practice-papers', 'practice-scenes'], reporting: [] }

/** Pictures take a second each to make: those made by the same sources are kept beside other caches, as the JPEG files they are. */
function folderOf(split: Split): string {
  const hash = createHash('sha256')
  for (const name of [...MAKERS, ...OWN_MAKERS[split]]) hash.update(readFileSync(path.join(__dirname, `${name}.ts`)))
  return path.join(__dirname, '../../.cache/imaging-album', hash.digest('hex').slice(0, 12))
}

const FOLDERS: Record<Split, string> = { tuning: folderOf('tuning'), practice: folderOf('practice'), reporting: folderOf('reporting') }

interface Kept {
  truth: Truth
  file: string
}

/** Takes the picture of a seed from the album, or makes it and puts it there. */
export function fromAlbum(what: 'page' | 'empty', seed: number, split: Split): Sample {
  const place = path.join(FOLDERS[split], `${split}-${what}-${seed}.json`)
  if (existsSync(place)) {
    const { truth, file }: Kept = JSON.parse(readFileSync(place, 'utf8'))
    const bytes = Buffer.from(file, 'base64')
    return { seed, truth, file: bytes, photo: develop(bytes) }
  }
  const sample = what === 'page' ? pageSample(seed, split) : emptySample(seed, split)
  mkdirSync(FOLDERS[split], { recursive: true })
  writeFileSync(place, JSON.stringify({ truth: sample.truth, file: Buffer.from(sample.file).toString('base64') } satisfies Kept))
  return sample
}

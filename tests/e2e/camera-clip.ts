import { writeFileSync } from 'node:fs'
import jpeg from 'jpeg-js'
import { analyseFrame } from '@/domain/imaging/analyse-frame'
import type { Picture } from '@/domain/imaging/picture'
import { frameOf } from '../../bench/imaging/measure'
import { pageSample } from '../../bench/imaging/sample'

const KIND = 'a4'
const MOST_SEEDS = 60
/** Pictures of the film: the paper comes from the side, then lies still long enough for a slow machine. */
const [EMPTY, MOVING, STILL] = [24, 24, 200]
const QUALITY = 80



/** The first generated paper with which nothing is wrong. */
const goodPhoto = (): Picture => {
  for (let seed = 0; seed < MOST_SEEDS; seed += 1) {
    const { photo, truth } = pageSample(seed, 'tuning')
    if (truth.kind !== KIND || truth.glare || truth.dark || truth.cut || truth.held || truth.sharpness !== 'sharp' || photo.height < photo.width) continue
    const small = frameOf(photo, 3)
    if (analyseFrame(small.data, small.width, small.height, KIND).flaws.length === 0) return photo
  }
  throw new Error('no seed gives a good paper')
}

/** The picture moved to the right; what comes in from the left is as grey as a desk. */
const moved = ({ data, width, height }: Picture, by: number): Picture => {
  const shifted = new Uint8Array(data.length).fill(96)
  const shift = Math.min(width, Math.round(by))
  for (let y = 0; y < height; y += 1) shifted.set(data.subarray(y * width * 4, (y * width + width - shift) * 4), (y * width + shift) * 4)
  return { data: shifted, width, height }
}

/** Writes a film for Chromium's pretended camera (Motion JPEG, which it plays again and again). */
export const writeClip = (path: string): void => {
  const photo = goodPhoto()
  const encode = (picture: Picture): Buffer => jpeg.encode(picture, QUALITY).data
  const [empty, still] = [encode(moved(photo, photo.width)), encode(photo)]
  const moving = Array.from({ length: MOVING }, (_, at) => encode(moved(photo, photo.width * (1 - (at + 1) / MOVING))))
  writeFileSync(path, Buffer.concat([...Array.from({ length: EMPTY }, () => empty), ...moving, ...Array.from({ length: STILL }, () => still)]))
}

import type { DocumentKind } from '@/domain/imaging/kinds'
import type { Picture } from '@/domain/imaging/picture'
import { pageSample } from './sample'

const FACTOR = 4

/** The photograph four times as large: about 11 million pixels, as a phone's camera gives them. */
function enlarge({ data, width, height }: Picture): Picture {
  const large = { data: new Uint8Array(width * height * FACTOR * FACTOR * 4), width: width * FACTOR, height: height * FACTOR }
  const from = new Uint32Array(data.slice().buffer)
  const to = new Uint32Array(large.data.buffer)
  for (let y = 0; y < large.height; y += 1) {
    for (let x = 0; x < large.width; x += 1) to[y * large.width + x] = from[Math.floor(y / FACTOR) * width + Math.floor(x / FACTOR)] ?? 0
  }
  return large
}

/** A photograph of about 12 million pixels, as a phone's camera gives it, and the kind of paper on it. */
export function largePhoto(): { photo: Picture, kind: DocumentKind } {
  const { photo, truth } = pageSample(0, 'tuning')
  return { photo: enlarge(photo), kind: truth.kind }
}

import type { Flaw } from '../frame-report'
import { scaleQuad } from '../geometry/quad'
import type { Quad } from '../geometry/quad'
import type { DocumentKind } from '../kinds'
import type { Picture } from '../picture'
import { shrinkToPlanes } from '../pixels/shrink'
import { smooth } from '../pixels/smooth'
import { hasGlare, isDark, lightOn } from '../quality/light'
import { LEAST_SIDE, isTilted, longestSide, shapeOf } from '../quality/shape'
import { edgeWidth } from '../quality/sharpness'

/** What is wrong with the photograph of a page. `small`: too few pixels for its smallest print. */
export type PhotoFlaw = Exclude<Flaw, 'no-page' | 'too-far'> | 'small'

/** Whether a photograph may be handed in as it is, and why not. It is advice: 「仍然使用」 is always possible. */
export interface PhotoVerdict {
  good: boolean
  flaws: readonly PhotoFlaw[]
  /** What was measured: lightness of the paper, burnt out share, width of edges in pixels of a page with a longer side of about 1,000, lean in degrees. */
  lightness: number
  glare: number
  blur: number
  tilt: number
}

/** Pixels along a page's longer side on which its edges are measured. */
const PAGE_SIDE = 1000
/** Edges wider than this make small print hard to read. */
const BLURRED = 5.3

const isCard = (kind: DocumentKind): boolean => kind === 'id-card' || kind === 'bank-card' || kind === 'photo'

/** Judges the page within four corners of a photograph. */
export function judgePhoto(photo: Picture, quad: Quad, kind: DocumentKind): PhotoVerdict {
  const side = longestSide(quad)
  const enlarge = side > 0 ? Math.max(photo.width, photo.height) / side : 1
  const planes = shrinkToPlanes(photo, PAGE_SIDE * enlarge, 2)
  if (!planes) return { good: false, flaws: ['small'], lightness: 0, glare: 0, blur: 0, tilt: 0 }
  const page = scaleQuad(quad, 1 / planes.factor)
  const shape = shapeOf(quad, photo.width, photo.height)
  const light = lightOn(planes.light, page)
  const blur = edgeWidth(smooth(planes.light), page)
  const wrong: readonly (readonly [boolean, PhotoFlaw])[] = [
    [isDark(light), 'too-dark'], [shape.cut, 'cut-off'], [blur > BLURRED, 'blurred'], [hasGlare(light), 'glare'], [isTilted(shape), 'tilted'],
    [side < LEAST_SIDE[isCard(kind) ? 'card' : 'paper'], 'small']
  ]
  const flaws = wrong.filter(([is]) => is).map(([, flaw]) => flaw)
  return { good: flaws.length === 0, flaws, lightness: light.paper, glare: light.burnt, blur, tilt: shape.tilt }
}

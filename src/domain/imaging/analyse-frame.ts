import type { FrameReport, Flaw } from './frame-report'
import { scaleQuad } from './geometry/quad'
import type { DocumentKind } from './kinds'
import { findPage } from './page/find-page'
import { SURE } from './page/forest'
import { shrinkToPlanes } from './pixels/shrink'
import { wholeOf } from './quality/inside'
import { hasGlare, isDark, lightOn } from './quality/light'
import type { Light } from './quality/light'
import { edgeWidth } from './quality/sharpness'
import { isFar, isTilted, shapeOf } from './quality/shape'
import type { Shape } from './quality/shape'

/** The longer side to which frames are shrunk. */
export const FRAME_SIDE = 320
/** Edges wider than this on a frame are blurred to the eye as well. */
const BLURRED = 2.42

const NOTHING: FrameReport = { confidence: 0, flaws: ['no-page'], lightness: 0, glare: 0, blur: 0, tilt: 0, turn: 0, share: 0 }

function flawsOf(shape: Shape, light: Light, blur: number): Flaw[] {
  const wrong: readonly (readonly [boolean, Flaw])[] = [
    [isDark(light), 'too-dark'], [shape.cut, 'cut-off'], [isFar(shape), 'too-far'], [isTilted(shape), 'tilted'], [hasGlare(light), 'glare'], [blur > BLURRED, 'blurred']
  ]
  return wrong.filter(([is]) => is).map(([, flaw]) => flaw)
}

/**
 * Looks at one small frame of the camera: is there a page, where, and what is wrong with it. Takes one or four bytes a pixel.
 * Total: a picture that is empty, broken or of one colour is one without a page.
 */
export function analyseFrame(data: Uint8Array | Uint8ClampedArray, width: number, height: number, kind: DocumentKind): FrameReport {
  const planes = shrinkToPlanes({ data, width, height }, FRAME_SIDE)
  if (!planes) return NOTHING
  const page = findPage(planes, kind)
  if (!page || page.confidence < SURE) {
    const light = lightOn(planes.light, wholeOf(planes.light))
    const flaws: Flaw[] = isDark(light) ? ['too-dark', 'no-page'] : ['no-page']
    return { ...NOTHING, confidence: page?.confidence ?? 0, flaws, lightness: light.paper }
  }
  const shape = shapeOf(page.quad, planes.light.width, planes.light.height)
  const light = lightOn(planes.light, page.quad)
  const blur = edgeWidth(planes.light, page.quad)
  const quad = scaleQuad(page.quad, planes.factor)
  return { quad, confidence: page.confidence, flaws: flawsOf(shape, light, blur), lightness: light.paper, glare: light.burnt, blur, tilt: shape.tilt, turn: shape.turn, share: shape.share }
}

import { poseOf } from '../geometry/pose'
import { sideLengths, signedArea } from '../geometry/quad'
import type { Quad } from '../geometry/quad'

/** How a page lies in a picture. */
export interface Shape {
  /** Share of the picture that the page covers. */
  share: number
  /** Degrees that the camera leans away from straight down. */
  tilt: number
  /** Degrees that the page is turned against the picture's frame, -45 to 45. */
  turn: number
  /** A corner is on or outside the frame. */
  cut: boolean
}

/** Nearer to the frame than this share of the longer side, and a corner counts as cut. */
const RIM = 0.008

export function shapeOf(quad: Quad, width: number, height: number): Shape {
  const rim = Math.max(width, height) * RIM
  const cut = quad.some(({ x, y }) => x < rim || y < rim || x > width - rim || y > height - rim)
  const [a, b] = quad
  const degrees = Math.atan2(b.y - a.y, b.x - a.x) * 180 / Math.PI
  return { share: Math.abs(signedArea(quad)) / (width * height), tilt: poseOf(quad, width, height).tilt, turn: degrees - Math.round(degrees / 90) * 90, cut }
}

/** Above this lean, letters at the far side grow small. */
const TILTED = 33
/** Below this share of the picture, a page gets too few pixels. */
const FAR = 0.17

export const isTilted = ({ tilt }: Shape): boolean => tilt > TILTED
export const isFar = ({ share }: Shape): boolean => share < FAR

/** Pixels that the page's longer side must have for its smallest print, by the size of the paper. */
export const LEAST_SIDE = { card: 640, paper: 1100 } as const

export const longestSide = (quad: Quad): number => Math.max(...sideLengths(quad))

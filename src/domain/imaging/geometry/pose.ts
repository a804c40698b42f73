import { fromUnitSquare } from './homography'
import type { Quad } from './quad'

/** How a page stands before the camera. */
export interface Pose {
  /** Width over height of the page itself, as far as the picture tells. */
  aspect: number
  /** Degrees between the camera's axis and straight down on the page: 0 is a perfect view. */
  tilt: number
}

/** Focal length over the picture's longer side: what the main cameras of phones have in common. */
const FOCAL = 0.85

/** Reads a page's pose from its corners, taking the picture for an uncropped photograph. */
export function poseOf(quad: Quad, width: number, height: number): Pose {
  const [a, b, c, d, e, f, g, h] = fromUnitSquare(quad)
  const focal = Math.max(width, height) * FOCAL
  const across = [(a - g * width / 2) / focal, (d - g * height / 2) / focal, g] as const
  const down = [(b - h * width / 2) / focal, (e - h * height / 2) / focal, h] as const
  const size = Math.hypot(...across)
  const rise = Math.hypot(...down)
  const normal = [across[1] * down[2] - across[2] * down[1], across[2] * down[0] - across[0] * down[2], across[0] * down[1] - across[1] * down[0]] as const
  const length = Math.hypot(...normal)
  if (!(size > 0) || !(rise > 0) || !(length > 0) || !Number.isFinite(c + f)) return { aspect: 1, tilt: 90 }
  return { aspect: size / rise, tilt: Math.acos(Math.min(1, Math.abs(normal[2]) / length)) * 180 / Math.PI }
}

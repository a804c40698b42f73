import { circle } from './shapes'

/** One face of the rating: lines on a grid of 52, and what is filled. */
export interface FacePaths {
  lines: string
  filled?: string
}

const eye = (x: number): string => circle(x, 21, 2)
const EYES = eye(18) + eye(34)

/** From very dissatisfied (1) to very satisfied (5), as 好差评 counts them. */
export const facePaths: readonly FacePaths[] = [
  { lines: 'M17 36.5c4.5-8 13.5-8 18 0', filled: EYES },
  { lines: 'M18 34.5c5-3.5 11-3.5 16 0', filled: EYES },
  { lines: 'M18 33.5h16', filled: EYES },
  { lines: 'M17 31c5 6 13 6 18 0', filled: EYES },
  { lines: 'M15 22q3-4 6 0M31 22q3-4 6 0', filled: 'M15 29h22c-1 7-5 10.5-11 10.5S16 36 15 29z' }
]

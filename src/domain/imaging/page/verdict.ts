import type { Signs } from './signs'

/** The order in which the views below weigh the signs. */
const ORDER: readonly (keyof Signs)[] = [
  'contrast', 'weakestContrast', 'farContrast', 'weakestFarContrast', 'lighter', 'evenness',
  'sameness', 'support', 'weakest', 'overshoot', 'corners', 'fit',
  'size', 'border', 'around', 'printed', 'inside'
]

/**
 * A handful of views of the signs, each taken between -1 and 1: where it starts, what it counts in the end, and how it weighs
 * every sign. One sign must not make up for all others, so a plain sum would not do. Found by descent on the tuning pictures of
 * the benchmark alone, never on those it reports.
 */
const VIEWS: readonly (readonly number[])[] = [
  [-0.3, 0.21, -0.18, -0.05, -0.15, -0.02, -0.14, -0.1, -0.09, -0.09, -0.03, 0.03, -0.03, -0.04, -0.05, -0.13, -0.15, 0, -0.09],
  [5.69, -7.95, -0.23, -1.03, -0.11, -0.27, -0.42, -0.23, 0.44, -0.9, 0.76, 2.51, -2.17, -1.75, -2.77, -0.31, 0.64, -0.43, 0.43],
  [1.28, -2.58, 1.33, 2.5, -1.06, -1.81, -0.71, 0.38, 0.15, -0.76, 0.16, 2.28, -1.07, -0.45, -1.65, 0.9, 0, 0.14, -0.54],
  [1.75, -3.12, 0.96, -1.34, -0.7, 0.61, 0.79, -0.9, -2.02, -0.74, -1.36, 0.54, -1.62, 0.63, 3.29, 0.15, -2.97, -0.71, 0.06],
  [2.93, -3.09, 1.39, -0.26, 1.06, -1.79, -1.66, -0.89, -1.31, 0.58, -1.28, 0.17, 0.72, 0.4, -1.1, 1.69, 1.32, 1.06, -1.54],
  [0.36, -0.63, 0.33, 0.11, 0.26, 0.09, 0.09, 0.28, 0.17, 0.11, 0.16, 0.06, 0.2, 0.4, 0.23, 0.2, 0.07, 0.02, 0.17]
]
/** Where the sum of all views starts; less what makes the even chance a page. */
const START = 0.8

/** From this confidence on a quad counts as a page. */
export const SURE = 0.5

/** How sure it is that a quad with these signs is a page, 0 to 1. */
export function confidenceOf(signs: Signs): number {
  let sum = START
  for (const [start = 0, counts = 0, ...weights] of VIEWS) {
    sum += counts * Math.tanh(ORDER.reduce((view, sign, at) => view + signs[sign] * (weights[at] ?? 0), start))
  }
  return 1 / (1 + Math.exp(-sum))
}

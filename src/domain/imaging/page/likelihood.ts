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
  [4.31, -5.1, 0.35, 0.68, -0.33, -1.4, -1, -0.51, -0.41, -0.35, 0.51, 1.45, -1.64, -0.22, -2.22, 0.49, 0.29, 0.04, -0.54],
  [-0.1, -0.39, -0.11, 0.03, -0.14, 0, -0.01, -0.03, -0.4, -0.25, -0.22, 0.03, -0.27, -0.26, 0.07, -0.01, -0.04, -0.01, -0.2],
  [0.39, -0.9, -0.69, -1.85, 0.3, 0.31, 0.12, -0.27, -0.12, -0.17, -0.25, -0.16, -0.33, 0.6, 0.25, -0.01, 0.14, -0.29, 0.34],
  [4.38, -4.89, -0.27, -1.42, 0.71, -0.22, -0.1, -0.05, 0.33, 0.78, -0.08, 2.71, -2.14, -2.17, -2.1, 0.75, 0.12, 0.2, 0.11],
  [-0.26, 0.15, -0.08, 0, -0.11, -0.02, -0.11, -0.08, -0.09, -0.14, -0.07, -0.03, -0.04, -0.17, -0.08, -0.07, -0.02, 0.02, -0.08]
]
/** Where the sum of all views starts; less what makes the even chance a page. */
const START = -0.05

/** How likely a quad with these signs is a page, 0 to 1: enough to choose which to look at more closely. */
export function likelihoodOf(signs: Signs): number {
  let sum = START
  for (const [start = 0, counts = 0, ...weights] of VIEWS) {
    sum += counts * Math.tanh(ORDER.reduce((view, sign, at) => view + signs[sign] * (weights[at] ?? 0), start))
  }
  return 1 / (1 + Math.exp(-sum))
}

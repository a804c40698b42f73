import type { Signs } from './signs'

/** How much every sign weighs. Found by regression on the tuning pictures of the benchmark, never on those it reports. */
const WEIGHTS: Readonly<Record<keyof Signs, number>> = {
  support: 2, weakest: 0.3, overshoot: -1.6, corners: 3.8,
  contrast: 2.1, weakestContrast: 0.3, farContrast: 1.2, weakestFarContrast: 2,
  evenness: 0, sameness: 0.5, lighter: 1.6,
  fit: 4, size: 5, border: -3.5, around: -0.5, printed: -1.3, inside: 1.4
}
/** What all signs together must reach for an even chance. */
const EVEN = 16.2

/** From this confidence on a quad counts as a page. */
export const SURE = 0.5

/** How sure it is that a quad with these signs is a page, 0 to 1. */
export function confidenceOf(signs: Signs): number {
  let sum = -EVEN
  for (const sign of Object.keys(WEIGHTS) as (keyof Signs)[]) sum += WEIGHTS[sign] * signs[sign]
  return 1 / (1 + Math.exp(-sum))
}

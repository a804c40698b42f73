import { percentile } from '../pixels/percentile'

/** Offset = first + second * share + third * share². */
export type Bow = readonly [number, number, number]

/** An edge seen at a share of a side, so far inwards of its chord; weight 0 when none was seen. */
export interface Sighting {
  share: number
  offset: number
  weight: number
}

const ROUNDS = 4

/** Solves a symmetrical system of three equations; undefined when it has no one answer. */
function solve([a, b, c, d, e, f]: readonly number[], [x, y, z]: readonly number[]): Bow | undefined {
  if (a === undefined || b === undefined || c === undefined || d === undefined || e === undefined || f === undefined) return undefined
  if (x === undefined || y === undefined || z === undefined) return undefined
  const [p, q, r] = [d * f - e * e, c * e - b * f, b * e - c * d]
  const scale = a * p + b * q + c * r
  if (Math.abs(scale) < 1e-9) return undefined
  return [(p * x + q * y + r * z) / scale, (q * x + (a * f - c * c) * y + (b * c - a * e) * z) / scale, (r * x + (b * c - a * e) * y + (a * d - b * b) * z) / scale]
}

function weighted(sightings: readonly Sighting[], weights: readonly number[], stiffness: number): Bow | undefined {
  let [one, share1, share2, share3, share4] = [1e-3, 0, 1e-3, 0, stiffness]
  let [right0, right1, right2] = [0, 0, 0]
  for (let at = 0; at < sightings.length; at += 1) {
    const { share, offset } = sightings[at] as Sighting
    const weight = weights[at] as number
    const [first, second] = [weight * share, weight * share * share]
    one += weight
    share1 += first
    share2 += second
    share3 += second * share
    share4 += second * share * share
    right0 += weight * offset
    right1 += first * offset
    right2 += second * offset
  }
  return solve([one, share1, share2 - 1e-3, share2, share3, share4], [right0, right1, right2])
}

/** Lays a bow through the sightings, giving up those that lie apart; a straight side when `bent` is false. */
export function fitBow(sightings: readonly Sighting[], length: number, bent: boolean): Bow {
  const seen = sightings.filter(({ weight }) => weight > 0)
  let weights = seen.map(({ weight }) => weight)
  let bow: Bow = [0, 0, 0]
  const most = length * 0.12
  for (let round = 0; round < ROUNDS; round += 1) {
    const next = weighted(seen, weights, bent ? 0.02 : 1e6)
    if (!next || next.some((value) => !Number.isFinite(value)) || Math.abs(next[2]) > most) return bow
    bow = next
    const away = seen.map(({ share, offset }) => Math.abs(offset - bow[0] - bow[1] * share - bow[2] * share * share))
    const limit = 3 * Math.max(0.35, percentile(away, 0.5))
    weights = seen.map(({ weight }, at) => {
      const far = (away[at] ?? 0) / limit
      return far >= 1 ? 0 : weight * (1 - far * far) ** 2
    })
  }
  return bow
}

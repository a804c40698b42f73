import type { Format } from './format'
import { formatProblem, type FormatProblem } from './format-problems'
import { compactUpper } from './normalise'
import { PROVINCE_CHARACTERS } from './provinces'

/** Kinds of plate that the characters themselves tell apart. */
export type PlateKind = 'ordinary' | 'new-energy-small' | 'new-energy-large' | 'trailer' | 'special'

const START = `^[${PROVINCE_CHARACTERS}][A-HJ-NP-Z]`
const SHAPES: ReadonlyArray<readonly [PlateKind, RegExp]> = [
  ['ordinary', new RegExp(`${START}[A-HJ-NP-Z0-9]{5}$`)],
  ['new-energy-small', new RegExp(`${START}[A-HJK][A-HJ-NP-Z0-9]\\d{4}$`)],
  ['new-energy-large', new RegExp(`${START}\\d{5}[A-HJK]$`)],
  ['trailer', new RegExp(`${START}[A-HJ-NP-Z0-9]{4}挂$`)],
  ['special', new RegExp(`${START}[A-HJ-NP-Z0-9]{4}[学警港澳领]$`)]
]

/**
 * Licence plate of any province, stored without the dot: `苏L12345`, `苏LD12345`.
 * Letters I and O are not used, because they look like digits.
 *
 * 依据: GA 36 (机动车号牌)。
 */
export const vehiclePlate: Format = {
  normalise: (raw) => compactUpper(raw).replace(/[-.·•・‧]/g, ''),
  check: checkPlate,
  example: '苏L12345'
}

/** Kind of a plate; undefined when it has no plate's shape. */
export function plateKindOf(plate: string): PlateKind | undefined {
  const found = SHAPES.find(([, shape]) => shape.test(plate))
  return found && found[0]
}

function checkPlate(value: string): FormatProblem | undefined {
  if (plateKindOf(value)) return undefined
  return formatProblem(/[IO]/.test(value) ? 'vehicle-plate.letter-not-used' : 'vehicle-plate.shape')
}

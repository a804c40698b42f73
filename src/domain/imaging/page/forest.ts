import { LEAF, RANGES, START, TREES } from './forest-data'

/** Splits of a tree, which asks three times: node n leads to 2n + 1 or, above the cut, to 2n + 2. */
const DEPTH = 3
const SPLITS = 2 ** DEPTH - 1
const NODES = 2 * SPLITS + 1
/** Signs of a tree in writing: two for a split, one for a leaf. */
const SIGNS = 2 * SPLITS + SPLITS + 1
/** Numbers are written as printable signs from this one on, of which one, the backslash, is left out. */
const FIRST_SIGN = 40
const BACKSLASH = 92
/** The largest number so written; as a cut it means that nothing lies above. */
export const LARGEST = 85
const MIDDLE = 42

/** From this confidence on a quad counts as a page. */
export const SURE = 0.44

const numberOf = (sign: number): number => sign - FIRST_SIGN - (sign > BACKSLASH ? 1 : 0)

/** The sign for a whole number from 0 to 85. */
export const signOf = (number: number): string => String.fromCharCode(number + FIRST_SIGN + (number + FIRST_SIGN >= BACKSLASH ? 1 : 0))

/** Trees as they are written. */
export interface WrittenForest {
  /** Where the sum of all leaves starts. */
  start: number
  /** The least and the largest value of every piece of evidence, one after the other: cuts are counted between them. */
  ranges: readonly number[]
  /** How far leaves of neighbouring numbers lie apart. */
  leaf: number
  trees: readonly string[]
}

/** Trees ready to be asked. */
export interface Forest {
  start: number
  /** What every node asks; nothing at leaves. */
  asks: Uint8Array
  /** The cut of every split, and what every leaf says. */
  values: Float32Array
  trees: number
}

/** The cut that a number stands for: the range of a piece of evidence has 84 steps. */
export const cutOf = (low: number, high: number, number: number): number => (number >= LARGEST ? Infinity : low + (high - low) * number / (LARGEST - 1))

/** What the leaf of a number says. */
export const leafOf = (step: number, number: number): number => (number - MIDDLE) * step

/** The number of the leaf that says nearly a value. */
export const leafNumber = (step: number, value: number): number => Math.max(0, Math.min(LARGEST, Math.round(value / step) + MIDDLE))

/** Reads trees once, so that they can be asked often. */
export function readForest({ start, ranges, leaf: step, trees: lines }: WrittenForest): Forest {
  const written = lines.join('')
  const trees = Math.floor(written.length / SIGNS)
  const [asks, values] = [new Uint8Array(trees * NODES), new Float32Array(trees * NODES)]
  for (let tree = 0; tree < trees; tree += 1) {
    for (let split = 0; split < SPLITS; split += 1) {
      const at = tree * SIGNS + 2 * split
      const asked = numberOf(written.charCodeAt(at))
      asks[tree * NODES + split] = asked
      values[tree * NODES + split] = cutOf(ranges[2 * asked] ?? 0, ranges[2 * asked + 1] ?? 0, numberOf(written.charCodeAt(at + 1)))
    }
    for (let leaf = 0; leaf <= SPLITS; leaf += 1) values[tree * NODES + SPLITS + leaf] = leafOf(step, numberOf(written.charCodeAt(tree * SIGNS + 2 * SPLITS + leaf)))
  }
  return { start, asks, values, trees }
}

/** What trees say of some evidence, 0 to 1. */
export function askForest({ start, asks, values, trees }: Forest, evidence: readonly number[]): number {
  let odds = start
  for (let root = 0; root < trees * NODES; root += NODES) {
    let node = 0
    for (let level = 0; level < DEPTH; level += 1) {
      const at = root + node
      node = 2 * node + ((evidence[asks[at] as number] as number) > (values[at] as number) ? 2 : 1)
    }
    odds += values[root + node] as number
  }
  return 1 / (1 + Math.exp(-odds))
}

let forest: Forest | undefined

/** How sure it is that a traced quad with this evidence is a page, 0 to 1. */
export function surenessOf(evidence: readonly number[]): number {
  forest = forest ?? readForest({ start: START, ranges: RANGES, leaf: LEAF, trees: TREES })
  return askForest(forest, evidence)
}

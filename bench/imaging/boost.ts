import { LARGEST, cutOf, leafNumber, leafOf, signOf } from '@/domain/imaging/page/forest'
import type { WrittenForest } from '@/domain/imaging/page/forest'
import { randomFrom } from './random'
import type { Random } from './random'

/** What was seen of one quad, whether it is a page (0 to 1), and how much it counts. */
export interface Lesson {
  evidence: readonly number[]
  page: number
  weight: number
}

/** A tree before it is written: the numbers of what is asked and of the cut of every split, level by level, then of the leaves. */
type Tree = readonly number[]

const DEPTH = 3
const SPLITS = 2 ** DEPTH - 1
const BINS = 48
const RATE = 0.14
const TREES = 520
/** Keeps leaves small that few lessons reach. */
const CALM = 8
const LEAST = 2
const PART_OF_LESSONS = 0.7
const PART_OF_EVIDENCE = 0.2
const LEAF = 0.012
/** Of the values of a piece of evidence, the share at either end that lies outside its range. */
const OUTLIERS = 0.004

const rounded = (value: number, digits: number): number => Number(value.toPrecision(digits))

/** The range of some values in order, and the numbers of cuts of it between which about equally many of them lie. */
function cutsOf(values: Float64Array): { range: readonly [number, number], numbers: readonly number[] } {
  values.sort()
  const at = (share: number): number => values[Math.min(values.length - 1, Math.floor(share * values.length))] as number
  const range = [rounded(at(OUTLIERS), 4), rounded(at(1 - OUTLIERS), 4)] as const
  const steps = range[1] > range[0] ? (LARGEST - 1) / (range[1] - range[0]) : 0
  const numbers = Array.from({ length: BINS - 1 }, (_, bin) => Math.max(0, Math.min(LARGEST - 1, Math.round((at((bin + 1) / BINS) - range[0]) * steps))))
  return { range, numbers: [...new Set(numbers)] }
}

interface Table {
  lessons: readonly Lesson[]
  ranges: readonly (readonly [number, number])[]
  /** The numbers of all cuts of every piece of evidence. */
  cuts: readonly (readonly number[])[]
  /** The bin of every lesson's every evidence. */
  bins: Uint8Array
}

function tableOf(lessons: readonly Lesson[]): Table {
  const width = lessons[0]?.evidence.length ?? 0
  const found = Array.from({ length: width }, (_, asked) => cutsOf(Float64Array.from(lessons, ({ evidence }) => evidence[asked] as number)))
  const limits = found.map(({ range: [low, high], numbers }) => numbers.map((number) => cutOf(low, high, number)))
  const bins = new Uint8Array(lessons.length * width)
  lessons.forEach(({ evidence }, at) => {
    limits.forEach((some, asked) => { bins[at * width + asked] = some.filter((limit) => (evidence[asked] as number) > limit).length })
  })
  return { lessons, ranges: found.map(({ range }) => range), cuts: found.map(({ numbers }) => numbers), bins }
}

interface Pull {
  slope: Float64Array
  bend: Float64Array
}

interface Split {
  asked: number
  bin: number
  gain: number
}

const worth = (slope: number, bend: number): number => slope * slope / (bend + CALM)

/** The best cut of one evidence for some lessons. */
function bestCut({ cuts, bins }: Table, { slope, bend }: Pull, asked: number, some: readonly number[]): Split {
  const slopes = new Float64Array(BINS)
  const bends = new Float64Array(BINS)
  let [allSlope, allBend] = [0, 0]
  for (const at of some) {
    const bin = bins[at * cuts.length + asked] as number
    slopes[bin] = (slopes[bin] as number) + (slope[at] as number)
    bends[bin] = (bends[bin] as number) + (bend[at] as number)
    allSlope += slope[at] as number
    allBend += bend[at] as number
  }
  let best: Split = { asked, bin: -1, gain: 1e-6 }
  let [left, leftBend] = [0, 0]
  for (let bin = 0; bin < (cuts[asked]?.length ?? 0); bin += 1) {
    left += slopes[bin] as number
    leftBend += bends[bin] as number
    if (leftBend < LEAST || allBend - leftBend < LEAST) continue
    const gain = worth(left, leftBend) + worth(allSlope - left, allBend - leftBend) - worth(allSlope, allBend)
    if (gain > best.gain) best = { asked, bin, gain }
  }
  return best
}

/** Grows one tree and adds what it says to the odds of every lesson. */
function growTree(table: Table, pull: Pull, odds: Float64Array, random: Random): Tree {
  const { cuts, bins, lessons } = table
  const used = lessons.map(() => random.chance(PART_OF_LESSONS))
  const asking = cuts.map((_, asked) => asked).filter(() => random.chance(PART_OF_EVIDENCE))
  const node = new Uint8Array(lessons.length)
  const tree: number[] = []
  for (let split = 0; split < SPLITS; split += 1) {
    const here = [...node.keys()].filter((at) => node[at] === split)
    const some = here.filter((at) => used[at])
    const best = asking.map((asked) => bestCut(table, pull, asked, some)).reduce((one, other) => (other.gain > one.gain ? other : one), { asked: 0, bin: -1, gain: 1e-6 })
    tree.push(best.asked, best.bin < 0 ? LARGEST : cuts[best.asked]?.[best.bin] ?? LARGEST)
    for (const at of here) node[at] = 2 * split + (best.bin >= 0 && (bins[at * cuts.length + best.asked] as number) > best.bin ? 2 : 1)
  }
  for (let leaf = SPLITS; leaf <= 2 * SPLITS; leaf += 1) {
    const some = [...node.keys()].filter((at) => node[at] === leaf && used[at])
    const sum = (of: Float64Array): number => some.reduce((total, at) => total + (of[at] as number), 0)
    tree.push(leafNumber(LEAF, RATE * sum(pull.slope) / (sum(pull.bend) + CALM)))
  }
  for (let at = 0; at < odds.length; at += 1) odds[at] = (odds[at] as number) + leafOf(LEAF, tree[SPLITS + (node[at] as number)] as number)
  return tree
}

/** Grows a forest that tells pages from other quads: gradient boosting of shallow trees, the same for the same lessons and seed. */
export function growForest(lessons: readonly Lesson[], seed: number): WrittenForest {
  const table = tableOf(lessons)
  const random = randomFrom(seed)
  const weight = lessons.reduce((sum, lesson) => sum + lesson.weight, 0)
  const pages = lessons.reduce((sum, lesson) => sum + lesson.weight * lesson.page, 0)
  const start = rounded(Math.log(pages / (weight - pages)), 3)
  const odds = new Float64Array(lessons.length).fill(start)
  const pull: Pull = { slope: new Float64Array(lessons.length), bend: new Float64Array(lessons.length) }
  const trees: Tree[] = []
  for (let round = 0; round < TREES; round += 1) {
    lessons.forEach(({ page, weight: counts }, at) => {
      const sure = 1 / (1 + Math.exp(-(odds[at] as number)))
      pull.slope[at] = counts * (page - sure)
      pull.bend[at] = counts * Math.max(1e-3, sure * (1 - sure))
    })
    trees.push(growTree(table, pull, odds, random))
  }
  return { start, ranges: table.ranges.flat(), leaf: LEAF, trees: trees.map((tree) => tree.map(signOf).join('')) }
}

import { writeFileSync } from 'node:fs'
import path from 'node:path'
import type { WrittenForest } from '@/domain/imaging/page/forest'
import { growForest } from './boost'
import { exercises } from './exercises'
import { lessonOf, looksAt } from './lessons'

const SEED = 5
const A_LINE = 8
const TARGET = path.join(__dirname, '../../src/domain/imaging/page/forest-data.ts')

const linesOf = (trees: readonly string[]): string[] =>
  Array.from({ length: Math.ceil(trees.length / A_LINE) }, (_, at) => trees.slice(at * A_LINE, (at + 1) * A_LINE).join(''))

const written = ({ start, ranges, leaf, trees }: WrittenForest): string => `/**
 * What tells a page from any other quad: trees grown by \`bench/imaging/train-page.ts\` on the practice and tuning pictures of the
 * benchmark alone. Each is seven splits (the place of the evidence, its cut), level by level, and eight leaves, written as
 * \`forest.ts\` reads them.
 */
export const TREES: readonly string[] = [
${linesOf(trees).map((line) => `  '${line}'`).join(',\n')}
]

/** Between which two values the cuts of every piece of evidence lie. */
export const RANGES: readonly number[] = [
  ${ranges.join(', ')}
]

/** How far neighbouring leaves lie apart. */
export const LEAF = ${leaf}

/** Where the sum of all leaves starts. */
export const START = ${start}
`

/** Grows the forest of the detector anew, the same for the same pictures: \`npx tsx bench/imaging/train-page.ts\`. */
function train(): void {
  const lessons = [...exercises()].flatMap((exercise) => looksAt(exercise).map((look) => lessonOf(look, exercise.page !== undefined)))
  writeFileSync(TARGET, written(growForest(lessons, SEED)))
  process.stdout.write(`${lessons.length} lessons\n`)
}

train()

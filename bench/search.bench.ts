import { performance } from 'node:perf_hooks'
import { gzipSync } from 'node:zlib'
import { makeFinder, type Finder } from '@/domain/search/finder'
import { loadCatalogue } from '../mock/catalogue/compile/load-catalogue'
import { hitRate, mistaken, readAsks, type Ask } from '../tests/rules/search/read-asks'
import type { Row } from './bench'

export const name = 'search: what it finds, what it weighs, how long a keystroke takes'

const ROUNDS = 5
const { list, searchIndex } = loadCatalogue()
const { asks, elsewhere } = readAsks('asks.yaml')
const later = readAsks('asks-later.yaml')

const kilobytes = (value: unknown): number => gzipSync(JSON.stringify(value), { level: 9 }).length / 1000
const sorted = (numbers: number[]): number[] => [...numbers].sort((a, b) => a - b)
const at = (numbers: number[], share: number): number => sorted(numbers)[Math.floor(numbers.length * share)] ?? NaN

/** What a substring of a search word or name finds: the least a search can do. */
const bySubstring: Finder = (query) => {
  const packages = list.packages.filter(({ name: title, searchWords }) => [title, ...searchWords].some((text) => text.includes(query) || query.includes(text)))
  return { packages, sure: true }
}

/** Parts of a hundred that are NOT found, because a row holds what must not be exceeded. */
function lost(what: string, some: readonly Ask[], find: Finder): Row {
  const missing = (finder: Finder) => 100 * (1 - hitRate(some, finder))
  return { what: `${what}, ${some.length}: not among the first three`, value: missing(find), unit: '%', must: 5, aim: 2, beside: `substring: ${missing(bySubstring).toFixed(0)} %` }
}

/** Every beginning of every ask, as it is typed. */
const keystrokes = asks.flatMap(({ ask }) => Array.from(ask, (_, length) => ask.slice(0, length + 1)))

function time(act: () => unknown): number {
  const start = performance.now()
  act()
  return performance.now() - start
}

function times(find: Finder): Row[] {
  for (const text of keystrokes) find(text)
  const keys = keystrokes.map((text) => Math.min(...Array.from({ length: ROUNDS }, () => time(() => find(text)))))
  const ready = Array.from({ length: 20 }, () => time(() => { makeFinder(list, searchIndex)('开') }))
  const simple = keystrokes.map((text) => time(() => bySubstring(text)))
  return [
    { what: `a keystroke, median of ${keystrokes.length}`, value: at(keys, 0.5), unit: 'ms', must: 4, aim: 1, beside: `substring: ${at(simple, 0.5).toFixed(3)} ms` },
    { what: 'a keystroke, the slowest of 20', value: at(keys, 0.95), unit: 'ms', must: 16, aim: 4 },
    { what: 'the first keystroke, with everything made ready', value: Math.min(...ready), unit: 'ms', must: 50, aim: 10 }
  ]
}

/** Hit rates, bytes and milliseconds of the search over the published catalogue. */
export function run(): Promise<Row[]> {
  const find = makeFinder(list, searchIndex)
  return Promise.resolve([
    lost('asks tuned to', asks.filter(({ heldOut }) => !heldOut), find),
    lost('asks held out', asks.filter(({ heldOut }) => heldOut), find),
    { ...lost('asks written afterwards', later.asks, find), must: 15, aim: 5 },
    { what: `matters of others, ${elsewhere.length}: taken for ours`, value: mistaken(elsewhere, find).length, unit: '', must: 0, aim: 0 },
    { what: `matters of others written afterwards, ${later.elsewhere.length}: taken for ours`, value: mistaken(later.elsewhere, find).length, unit: '', must: 1, aim: 0 },
    { what: 'index, gzip', value: kilobytes(searchIndex), unit: 'kB', must: 15, aim: 10, beside: `the list: ${kilobytes(list).toFixed(1)} kB` },
    ...times(find)
  ])
}

import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Row } from './bench'
import { frameRows } from './imaging/frame-times'
import { photoRows } from './imaging/photo-times'
import { FULL, REDUCED, measureAll } from './imaging/pictures'
import type { Amount } from './imaging/pictures'
import { rowsOf } from './imaging/report'
import type { Split } from './imaging/sample'
import { steadyRows } from './imaging/steady-hand'

/** Where the rows and the outcome of every picture go; too much for the results that all benchmarks share. */
const RESULTS = path.join(__dirname, '../.cache/imaging-results.json')

export const name = 'capture: finding, straightening and judging pages'

/** What was asked for on the command line: nothing, `full`, or `pages=300 empty=120`. */
function amountOf(words: readonly string[]): Amount {
  const number = (what: string, otherwise: number): number => Number(words.find((word) => word.startsWith(`${what}=`))?.slice(what.length + 1) ?? otherwise)
  const amount = words.includes('full') ? FULL : REDUCED
  return { pages: number('pages', amount.pages), empty: number('empty', amount.empty) }
}

/**
 * Measures a part of the reported split: `npm run bench -- imaging`. All 2,400 pictures take the better part of an hour:
 * `npm run bench -- imaging full`. `split=tuning` shows the pictures that thresholds were tuned on instead.
 */
export function run(): Promise<Row[]> {
  const amount = amountOf(process.argv)
  const split: Split = process.argv.includes('split=tuning') ? 'tuning' : 'reporting'
  const { pages, empty } = measureAll(split, amount)
  const rows = [...rowsOf(pages, empty), ...frameRows(), ...photoRows(), ...steadyRows()]
  const pictures = [...pages, ...empty].map(({ seed, truth, frame, verdict, frameOverlap, photoOverlap }) =>
    ({ seed, ...truth, flaws: frame.flaws, confidence: frame.confidence, verdict: verdict?.flaws, frameOverlap, photoOverlap }))
  mkdirSync(path.dirname(RESULTS), { recursive: true })
  writeFileSync(RESULTS, `${JSON.stringify({ split, ...amount, rows, pictures })}\n`)
  return Promise.resolve(rows)
}

import { writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import path from 'node:path'
import { table } from '../scripts/tools/table'
import type { Bench, Row } from './bench'
import { loadBenches } from './load'

const RESULTS = path.join(__dirname, 'results.json')

const say = (...lines: string[]): void => { process.stdout.write(`${lines.join('\n')}\n`) }

const shown = (value: number | undefined): string => (value === undefined ? '' : String(Number(value.toPrecision(4))))

/** How a value stands to what it must reach and what it aims at. */
const verdict = ({ value, must, aim }: Row): string => {
  if (must !== undefined && value > must) return 'too much'
  if (aim !== undefined) return value <= aim ? 'reached' : 'on the way'
  return must === undefined ? '' : 'kept'
}

const line = (row: Row): string[] => [row.what, shown(row.value), row.unit, shown(row.must), shown(row.aim), verdict(row), row.beside ?? '']

const measure = async (bench: Bench): Promise<{ name: string, rows: Row[] }> => {
  say('', `${bench.name} …`)
  const rows = await bench.run()
  say(...table(['what', 'value', 'unit', 'must', 'aim', 'verdict', 'beside'], rows.map(line)))
  return { name: bench.name, rows }
}

/** Runs the benchmarks one after the other, so that none disturbs another: `npm run bench`, `npm run bench -- merge`. */
async function main(): Promise<void> {
  const words = process.argv.slice(2)
  const benches = await loadBenches(__dirname, words)
  if (benches.length === 0) throw new Error('There is no such benchmark.')
  const results: { name: string, rows: Row[] }[] = []
  for (const bench of benches) results.push(await measure(bench))
  if (words.length === 0) writeFileSync(RESULTS, `${JSON.stringify({ node: process.version, cpu: cpus()[0]?.model, results }, null, 2)}\n`)
}

main().catch((error: unknown) => {
  say(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
})

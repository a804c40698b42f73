import { performance } from 'node:perf_hooks'
import { CATALOGUE_DIRECTORY } from '../mock/catalogue/compile/catalogue-directory'
import { checkCompilation } from '../mock/catalogue/compile/check-catalogue'
import { compileSources } from '../mock/catalogue/compile/compile-sources'
import type { Row } from './bench'

export const name = 'catalogue: compile and prove'

const since = (start: number): number => (performance.now() - start) / 1000

/** The whole catalogue as `catalogue:check` goes through it, from cold. */
export function run(): Promise<Row[]> {
  const start = performance.now()
  const compilation = compileSources(CATALOGUE_DIRECTORY)
  const compiled = since(start)
  const proven = [...checkCompilation(compilation)].sort(([, a], [, b]) => b.milliseconds - a.milliseconds)
  const whole = since(start)
  const [slowest] = proven
  const walks = proven.reduce((sum, [, one]) => sum + one.walks, 0)
  return Promise.resolve([
    { what: `compile and prove ${proven.length} packages, every answer`, value: whole, unit: 's', must: 60, aim: 20, beside: `compiling them: ${compiled.toFixed(2)} s; ${walks} ways to answer` },
    { what: `prove the slowest, ${slowest?.[0] ?? ''}`, value: (slowest?.[1].milliseconds ?? 0) / 1000, unit: 's', must: 10, aim: 2 }
  ])
}

import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import { BUILDS, CHECKS } from './test-run/checks'
import { jestRunner } from './test-run/jest-runner'
import { playwrightRunner } from './test-run/playwright-runner'
import type { Runner } from './test-run/runner'
import { runAll, type Listener } from './test-run/schedule'
import { isGreen, summary } from './test-run/summary'
import { stopAll } from './tools/run'
import { seconds } from './tools/table'

/** Everything that proves the product, in the order it is started: the longest first, so that no core waits for the other at the end. */
const RUNNERS: readonly Runner[] = [
  ...BUILDS,
  jestRunner('node', 'rules, mock, journeys'),
  jestRunner('ends', 'compiled mini-programs', { after: ['build-weapp', 'build-alipay', 'build-h5'], workers: 2 }),
  jestRunner('ui', 'units, stores, components'),
  ...CHECKS,
  playwrightRunner
]

/** What is under way gets this long to end what it has started. */
const STOP_MS = 3000

const say = (...lines: string[]): void => { process.stdout.write(`${lines.join('\n')}\n`) }

const listener: Listener = {
  started: ({ title }) => say(`▸ ${title} …`),
  said: ({ id }, line) => say(`  [${id}] ${line}`),
  finished: ({ runner, outcome }) => {
    const mark = outcome.failed === 0 ? '✔' : '✘'
    const counts = outcome.passed + outcome.failed > 1 ? `: ${outcome.passed} passed, ${outcome.failed} failed` : ''
    say(`${mark} ${runner.title}${counts} (${seconds(outcome.seconds)})`, ...outcome.details.map((line) => `    ${line}`))
  }
}

const chosen = (only: readonly string[]): Runner[] => {
  const unknown = only.filter((id) => !RUNNERS.some((runner) => runner.id === id))
  if (unknown.length > 0) throw new Error(`There is no runner "${unknown.join(', ')}". There are: ${RUNNERS.map(({ id }) => id).join(', ')}.`)
  return RUNNERS.filter(({ id }) => only.length === 0 || only.includes(id))
}

/** Runs every check and every test: `npm test`, or some: `npm test -- --only lint --only ui`. */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { only: { type: 'string', multiple: true, default: [] } } })
  const runners = chosen(values.only)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      stopAll()
      setTimeout(() => process.exit(130), STOP_MS)
    })
  }
  const started = Date.now()
  const finished = await runAll(runners, Math.max(2, availableParallelism()), listener)
  say(...summary(finished, (Date.now() - started) / 1000))
  process.exitCode = isGreen(finished) ? 0 : 1
}

main().catch((error: unknown) => {
  say(error instanceof Error ? error.message : String(error), '0 passed, 1 failed')
  process.exitCode = 1
})

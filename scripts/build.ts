import { parseArgs } from 'node:util'
import { buildEnd, watchEnd } from './build/build-end'
import { ENDS, isEnd, nameOf, type Target } from './build/ends'
import { sizeReport } from './build/report'
import { stopAll } from './tools/run'
import { seconds } from './tools/table'

const USAGE = `Usage: tsx scripts/build.ts <${ENDS.join('|')}> [--watch] [--demo] [--force]`

const say = (...lines: string[]): void => { process.stdout.write(`${lines.join('\n')}\n`) }

const readTarget = (end: string | undefined, demo: boolean): Target => {
  if (!isEnd(end) || (demo && end !== 'h5')) throw new Error(USAGE)
  return { end, demo }
}

const build = async (target: Target, force: boolean): Promise<number> => {
  const outcome = await buildEnd(target, force)
  if (outcome.kind === 'failed') {
    say(`${nameOf(target)}: the build failed`, ...outcome.lines)
    return 1
  }
  const how = outcome.kind === 'built' ? `built in ${seconds(outcome.seconds)}` : 'nothing has changed since the last build'
  say(`${nameOf(target)}: ${how}`, ...sizeReport(target))
  return 0
}

/** Builds one end: `npm run build:weapp`, `npm run dev:h5`. */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { watch: { type: 'boolean', default: false }, demo: { type: 'boolean', default: false }, force: { type: 'boolean', default: false } }
  })
  const target = readTarget(positionals[0], values.demo)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stopAll)
  process.exitCode = values.watch ? await watchEnd(target) : await build(target, values.force)
}

main().catch((error: unknown) => {
  say(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
})

import { parseArgs } from 'node:util'
import { buildEnd, watchEnd } from './build/build-end'
import { ENDS, isEnd, type End } from './build/ends'
import { sizeReport } from './build/report'
import { stopAll } from './tools/run'
import { seconds } from './tools/table'

const USAGE = `Usage: tsx scripts/build.ts <${ENDS.join('|')}> [--watch] [--force]`

const say = (...lines: string[]): void => { process.stdout.write(`${lines.join('\n')}\n`) }

const readEnd = (word: string | undefined): End => {
  if (!isEnd(word)) throw new Error(USAGE)
  return word
}

const build = async (end: End, force: boolean): Promise<number> => {
  const outcome = await buildEnd(end, force)
  if (outcome.kind === 'failed') {
    say(`${end}: the build failed`, ...outcome.lines)
    return 1
  }
  const how = outcome.kind === 'built' ? `built in ${seconds(outcome.seconds)}` : 'nothing has changed since the last build'
  say(`${end}: ${how}`, ...sizeReport(end))
  return 0
}

/** Builds one end: `npm run build:weapp`, `npm run dev:h5`. */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { watch: { type: 'boolean', default: false }, force: { type: 'boolean', default: false } }
  })
  const end = readEnd(positionals[0])
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stopAll)
  process.exitCode = values.watch ? await watchEnd(end) : await build(end, values.force)
}

main().catch((error: unknown) => {
  say(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
})

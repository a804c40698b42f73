import { buildEnd } from './build/build-end'
import { DEMO, makeDemo } from './build/build-demo'

const say = (...lines: string[]): void => { process.stdout.write(`${lines.join('\n')}\n`) }

/** Builds the H5 with the pretend government inside the page: `npm run build:demo`. */
async function main(): Promise<void> {
  const outcome = await buildEnd('h5')
  if (outcome.kind === 'failed') throw new Error(outcome.lines.join('\n'))
  makeDemo()
  say(`The demo is in ${DEMO}; any file server can show it, on https or on localhost.`)
}

main().catch((error: unknown) => {
  say(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
})

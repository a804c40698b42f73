import { loadCatalogue } from '../mock/catalogue/compile/load-catalogue'
import { startHttpGovernment } from '../mock/hosts/http'
import { buildEnd } from './build/build-end'
import { outputOf } from './build/ends'
import { dataFolder } from './data-folder'
import { checkPort, explainPort, lanAddresses } from './start/addresses'
import { readOptions, type StartOptions } from './start/options'
import { welcome } from './start/welcome'
import { stopAll } from './tools/run'

const say = (...lines: string[]): void => { process.stdout.write(`${lines.join('\n')}\n`) }

/** Ends with the signal's own code, as a shell expects. */
const onSignal = (stop: () => Promise<void>): void => {
  for (const [signal, code] of [['SIGINT', 130], ['SIGTERM', 143]] as const) {
    process.once(signal, () => { void stop().finally(() => process.exit(code)) })
  }
}

const build = async (): Promise<void> => {
  say('Building the H5 (half a minute the first time, nothing when nothing has changed) …')
  const outcome = await buildEnd('h5')
  if (outcome.kind === 'failed') throw new Error(['The H5 could not be built.', ...outcome.lines].join('\n'))
  say(outcome.kind === 'built' ? 'Built.' : 'It is up to date.')
}

const govern = async ({ port, speed, scenario }: StartOptions) => {
  say('Opening the catalogue and the pretend government …')
  const government = await startHttpGovernment({
    catalogue: loadCatalogue(), port, speed, dataDir: dataFolder(), staticDir: outputOf('h5'), hostname: '0.0.0.0'
  })
  government.setScenario(scenario ?? null)
  return government
}

/** Builds what is out of date, starts the pretend government and shows how to try it: `npm start`. */
async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2), process.env)
  let close: () => Promise<void> = async () => undefined
  onSignal(() => {
    stopAll()
    return close()
  })
  const explain = (error: unknown): never => { throw explainPort(error, options.port) }
  await checkPort(options.port).catch(explain)
  await build()
  const government = await govern(options).catch(explain)
  close = government.close
  say(...welcome(options, government.people, lanAddresses()))
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(1)
})

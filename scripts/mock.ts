import { existsSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { loadCatalogue } from '../mock/catalogue/compile/load-catalogue'
import { startHttpGovernment } from '../mock/hosts/http'
import { dataFolder } from './data-folder'

/**
 * Runs the pretend government as a server: `npm run mock -- --speed 4000 --port 8080`.
 * It serves the built H5 too, when there is one.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { port: { type: 'string' }, speed: { type: 'string' }, static: { type: 'string' } } })
  const staticDir = path.resolve(values.static ?? 'dist/h5')
  const government = await startHttpGovernment({
    catalogue: loadCatalogue(),
    port: Number(values.port ?? process.env.PORT ?? 8080),
    dataDir: dataFolder(),
    speed: values.speed === undefined ? undefined : Number(values.speed),
    staticDir: existsSync(staticDir) ? staticDir : undefined
  })
  console.log(`The pretend government answers at ${government.url}`)
  const stop = () => { void government.close().then(() => process.exit(0)) }
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})

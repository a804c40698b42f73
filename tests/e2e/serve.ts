import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { catalogueWithExample } from '../support/catalogue-with-example'
import { startHttpGovernment } from '../../mock/hosts/http'

/** A pretend government that forgets everything at its end, and that answers 500 where it breaks the contract. */
async function main(): Promise<void> {
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'pretend-government-'))
  const government = await startHttpGovernment({
    catalogue: catalogueWithExample(), port: Number(process.env.E2E_PORT), hostname: '127.0.0.1', dataDir, checkContract: true,
    staticDir: path.resolve(__dirname, '../../dist/h5')
  })
  const stop = () => {
    void government.close().finally(() => {
      rmSync(dataDir, { recursive: true, force: true })
      process.exit(0)
    })
  }
  process.once('SIGTERM', stop)
  process.once('SIGINT', stop)
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(1)
})

import { execFileSync } from 'node:child_process'

const ASK = "const s = require('node:net').createServer().listen(0, '127.0.0.1', () => { process.stdout.write(String(s.address().port)); s.close() })"

/** A port nobody listens on just now. */
export const unusedPort = (): number => Number(execFileSync(process.execPath, ['-e', ASK], { encoding: 'utf8' }))

/**
 * The port of this run. Asked once: every process of the run inherits the answer,
 * because each of them reads the configuration again.
 */
export const freePort = (): number => {
  process.env.E2E_PORT ??= String(unusedPort())
  return Number(process.env.E2E_PORT)
}

import { execFileSync } from 'node:child_process'

const ASK = "const s = require('node:net').createServer().listen(0, '127.0.0.1', () => { process.stdout.write(String(s.address().port)); s.close() })"

/** A port nobody listens on just now. */
export const freePort = (): number => Number(execFileSync(process.execPath, ['-e', ASK], { encoding: 'utf8' }))

import { execFileSync } from 'node:child_process'
import path from 'node:path'

/** A text to lint as if it stood at a path. */
export interface Plant {
  filePath: string
  code: string
}

interface Message {
  ruleId: string | null
  message: string
  fatal: boolean
}

const ROOT = path.resolve(__dirname, '../../..')

/** Which rules complain about each text; `typed` needs paths of files that exist. */
export function rulesBrokenBy(plants: readonly Plant[], typed: boolean): string[][] {
  const output = execFileSync(process.execPath, [path.join(__dirname, 'lint-texts.mjs')], {
    cwd: ROOT, input: JSON.stringify({ plants, typed }), encoding: 'utf8', maxBuffer: 64 * 1024 * 1024
  })
  const results = JSON.parse(output) as Message[][]
  return results.map((messages) => messages.map(({ ruleId, message, fatal }) => (fatal ? `cannot be read: ${message}` : ruleId ?? message)))
}

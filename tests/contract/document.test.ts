import { execFileSync } from 'node:child_process'
import path from 'node:path'

const ROOT = path.resolve(__dirname, '../..')
const TSX = path.join(ROOT, 'node_modules/tsx/dist/cli.mjs')

/** Runs a script of the project; throws with what it printed when it fails. */
const run = (script: string, ...parameters: string[]): string =>
  execFileSync(process.execPath, [TSX, path.join('scripts', script), ...parameters], { cwd: ROOT, encoding: 'utf8', stdio: 'pipe' })

describe('The contract', () => {
  it('is correct OpenAPI and keeps to our rules', () => {
    expect(run('lint-contract.ts')).toBe('')
  }, 60_000)

  it('is what the generated TypeScript says', () => {
    expect(run('generate-types.ts', '--check')).toBe('')
  }, 60_000)
})

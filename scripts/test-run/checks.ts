import { existsSync, readdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { buildEnd } from '../build/build-end'
import type { End } from '../build/ends'
import { sizeReport } from '../build/report'
import { hashOf } from '../build/source-hash'
import { inRoot, TOOLS } from '../tools/project'
import { runNode } from '../tools/run'
import { crashed, type Outcome, type Runner } from './runner'

/** One command of a check: a script of Node and its arguments. */
type Command = readonly [script: string, ...args: string[]]

const LIMIT_SECONDS = 900
const LONGEST_DETAILS = 60

const passed = (seconds: number): Outcome => ({ passed: 1, failed: 0, skipped: 0, seconds, details: [] })

/** Runs all commands, so that a person sees everything that is wrong at once. */
const runInTurn = async (id: string, commands: readonly Command[]): Promise<Outcome> => {
  let spent = 0
  const details: string[] = []
  for (const [index, [script, ...args]] of commands.entries()) {
    const log = commands.length > 1 ? `${id}-${index + 1}` : id
    const { code, seconds, lines, logFile } = await runNode(script, args, { log, limitSeconds: LIMIT_SECONDS })
    spent += seconds
    if (code !== 0) details.push(...lines.slice(-LONGEST_DETAILS), `The whole log: ${logFile}`)
  }
  return details.length > 0 ? crashed(spent, ...details) : passed(spent)
}

/** A check that passes when all its commands end with 0. */
const check = (id: string, title: string, commands: () => readonly Command[], after: readonly string[] = []): Runner => ({
  id, title, cores: 1, after, run: () => runInTurn(id, commands())
})

const script = (name: string, ...args: string[]): Command => [TOOLS.tsx, inRoot('scripts', name), ...args]

const LINTED = ['src', 'mock', 'types', 'tests', 'scripts', 'bench', 'config', 'eslint.config.mjs', 'tsconfig.json', 'package-lock.json']

/**
 * ESLint's cache knows the linted file only, while rules with types and layers look at others too:
 * it may be used as long as nothing at all has changed, and is thrown away otherwise.
 */
const lintCache = (): string => {
  const folder = inRoot('.cache/eslint')
  const wanted = hashOf(LINTED).slice(0, 16)
  for (const kept of existsSync(folder) ? readdirSync(folder) : []) {
    if (kept !== wanted) rmSync(path.join(folder, kept), { recursive: true, force: true })
  }
  return `${path.join(folder, wanted)}/`
}

const lint = (): Command[] => [
  [TOOLS.eslint, '.', '--max-warnings', '0', '--cache', '--cache-location', lintCache()],
  [TOOLS.depcruise, '--config', 'config/dependency-cruiser.cjs', 'src', 'mock', 'types', 'tests', 'scripts', 'bench']
]

const build = (end: End): Runner => ({
  id: `build-${end}`,
  title: `build ${end}`,
  cores: 1,
  after: [],
  run: async (say) => {
    const outcome = await buildEnd(end)
    if (outcome.kind === 'failed') return crashed(0, ...outcome.lines)
    sizeReport(end).filter((line) => line.startsWith('=') || line.startsWith('main')).forEach(say)
    return passed(outcome.kind === 'built' ? outcome.seconds : 0)
  }
})

/** What other runners wait for. */
export const BUILDS: readonly Runner[] = [build('weapp'), build('alipay'), build('h5')]

/** Checks that pass or fail as a whole. */
export const CHECKS: readonly Runner[] = [
  check('lint', 'lint and layers', lint),
  check('typecheck', 'types of all three ends', () => [script('typecheck.ts', '--at-once', '1')]),
  check('catalogue', 'catalogue is sound', () => [script('catalogue-check.ts')]),
  check('types', 'generated types are up to date', () => [script('generate-types.ts', '--check')]),
  check('demo', 'demo that needs no server', () => [script('build-demo.ts')], ['build-h5'])
]

import { existsSync, readFileSync } from 'node:fs'
import { findBrowser } from '../find-browser'
import { resultFile, TOOLS } from '../tools/project'
import { runNode } from '../tools/run'
import { crashed, orEmpty, type Outcome, type Runner } from './runner'

/** The part of Playwright's own report that is read here. */
interface PlaywrightReport {
  stats: { expected: number, unexpected: number, flaky: number, skipped: number }
  errors: { message?: string }[]
}

const LIMIT_SECONDS = 2400
const LONGEST_DETAILS = 120

/** A test that passes only the second time is a failure; so is an error outside any test. */
const countsOf = ({ stats, errors }: PlaywrightReport): Omit<Outcome, 'seconds' | 'details'> => ({
  passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length, skipped: stats.skipped
})

/** Drives the built H5 in a real browser and counts the journeys. */
export const playwrightRunner: Runner = {
  id: 'e2e',
  title: 'H5 in a browser',
  cores: 2,
  after: ['build-h5', 'demo'],
  run: async (say) => {
    const file = resultFile('playwright.json')
    const env = { CHROMIUM_PATH: await findBrowser(), PLAYWRIGHT_JSON_OUTPUT_NAME: file, NODE_ENV: 'test' }
    const args = ['test', '--config', 'tests/e2e/playwright.config.ts', '--reporter', 'list,json']
    const onLine = (line: string): void => { if (/^\s+(✘|x )/.test(line)) say(line.trim()) }
    const { code, seconds, lines, logFile } = await runNode(TOOLS.playwright, args, { log: 'e2e', env, onLine, limitSeconds: LIMIT_SECONDS })
    if (!existsSync(file)) return crashed(seconds, ...lines.slice(-LONGEST_DETAILS), `Playwright ended with ${code}. The whole log: ${logFile}`)
    const report = JSON.parse(readFileSync(file, 'utf8')) as PlaywrightReport
    const counts = countsOf(report)
    const from = lines.findIndex((line) => /^\s+1\) /.test(line))
    const details = counts.failed > 0 ? [...lines.slice(from < 0 ? -LONGEST_DETAILS : from).slice(0, LONGEST_DETAILS), `The whole log: ${logFile}`] : []
    return orEmpty({ ...counts, seconds, details })
  }
}

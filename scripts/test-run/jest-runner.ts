import { existsSync, readFileSync } from 'node:fs'
import { resultFile, TOOLS } from '../tools/project'
import { runNode } from '../tools/run'
import { crashed, orEmpty, type Outcome, type Runner } from './runner'

/** The part of Jest's own report that is read here. */
interface JestReport {
  numPassedTests: number
  numFailedTests: number
  numPendingTests: number
  numTodoTests: number
  numRuntimeErrorTestSuites: number
  testResults: { name: string, message: string, status: string }[]
}

const LIMIT_SECONDS = 2400
const LONGEST_MESSAGE = 40

const readReport = (file: string): JestReport | undefined => {
  if (!existsSync(file)) return undefined
  return JSON.parse(readFileSync(file, 'utf8')) as JestReport
}

/** A suite that could not even start counts as one failure. */
const countsOf = (report: JestReport): Omit<Outcome, 'seconds' | 'details'> => ({
  passed: report.numPassedTests,
  failed: report.numFailedTests + report.numRuntimeErrorTestSuites,
  skipped: report.numPendingTests + report.numTodoTests
})

const detailsOf = (report: JestReport): string[] =>
  report.testResults.filter(({ status }) => status === 'failed').flatMap(({ message }) => message.split('\n').slice(0, LONGEST_MESSAGE))

interface JestOptions {
  /** What must have been built before. */
  after?: readonly string[]
  /** Suites at once: more than one where they mostly wait. */
  workers?: number
}

/** Runs one project of jest.config.js and counts its tests. */
export const jestRunner = (project: string, title: string, { after = [], workers = 1 }: JestOptions = {}): Runner => ({
  id: project,
  title,
  cores: 1,
  after,
  run: async (say) => {
    const file = resultFile(`jest-${project}.json`)
    const args = ['--selectProjects', project, '--maxWorkers', String(workers), '--json', '--outputFile', file]
    const onLine = (line: string): void => { if (line.startsWith('FAIL')) say(line) }
    const { code, seconds, lines, logFile } = await runNode(TOOLS.jest, args, { log: `jest-${project}`, onLine, limitSeconds: LIMIT_SECONDS, env: { NODE_ENV: 'test' } })
    const report = readReport(file)
    if (!report) return crashed(seconds, ...lines.slice(-LONGEST_MESSAGE), `Jest ended with ${code}. The whole log: ${logFile}`)
    const outcome = orEmpty({ ...countsOf(report), seconds, details: detailsOf(report) })
    return code !== 0 && outcome.failed === 0 ? { ...outcome, failed: 1, details: [`Jest ended with ${code}. The whole log: ${logFile}`] } : outcome
  }
})

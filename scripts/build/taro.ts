import { existsSync } from 'node:fs'
import path from 'node:path'
import { projectVersion, TOOLS } from '../tools/project'
import { runNode, type RunResult } from '../tools/run'
import { outputOf, type End } from './ends'

/** Where a mini-program in the devtools, and an H5 under development, find the stand-alone pretend government. */
const LOCAL_GOVERNMENT = 'http://127.0.0.1:8080'

/** Everything from outside that changes what is built. */
export function buildEnvironment(end: End, watch: boolean): Record<string, string | undefined> {
  return {
    NODE_ENV: watch ? 'development' : 'production',
    API_BASE: process.env.API_BASE ?? (end === 'h5' && !watch ? '' : LOCAL_GOVERNMENT),
    npm_package_version: projectVersion()
  }
}

/** The file without which an end cannot start. */
const startOf = (end: End): string => path.join(outputOf(end), end === 'h5' ? 'index.html' : 'app.js')

/** How errors begin, the surest sign first. */
const BEGINNINGS = [/^\s*✖/, /^ERROR in/i, /error|错误|失败/i]

/** How webpack tells at length where it looked for a file. */
const RESOLVER_NOISE = /^\s{2,}(?:Parsed|using|aliased|Field|root path|no extension|as directory|\.\w+$|\/)/

/** Lines in which Taro or webpack says what is wrong, for the person who waits. */
export const complaints = (lines: readonly string[]): string[] => {
  const start = BEGINNINGS.map((beginning) => lines.findIndex((line) => beginning.test(line))).find((index) => index >= 0)
  const told = (start === undefined ? lines.slice(-40) : lines.slice(start)).filter((line) => line.trim() !== '' && !RESOLVER_NOISE.test(line))
  return told.slice(0, 40)
}

/** Builds an end with Taro. Taro may end with 0 although nothing was built, so the result is looked at too. */
export async function runTaro(end: End, watch: boolean, onLine?: (line: string) => void): Promise<RunResult> {
  const args = ['build', '--type', end, '--no-check', '--disable-global-config', ...(watch ? ['--watch'] : [])]
  const env = { ...buildEnvironment(end, watch), OUTPUT_ROOT: path.posix.join('dist', end) }
  const result = await runNode(TOOLS.taro, args, { log: `build-${end}`, env, onLine })
  return result.code === 0 && !existsSync(startOf(end)) ? { ...result, code: 1 } : result
}

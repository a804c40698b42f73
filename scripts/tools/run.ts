import { spawn, type ChildProcess } from 'node:child_process'
import { createWriteStream, mkdirSync } from 'node:fs'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { CACHE, ROOT } from './project'

/** How a command is run. */
export interface RunOptions {
  /** Name of its log: `.cache/logs/<log>.log`. */
  log: string
  env?: Record<string, string | undefined>
  /** Sees every line of output as it comes. */
  onLine?: (line: string) => void
  /** Ends the command after so many seconds; it then counts as failed. */
  limitSeconds?: number
}

/** How a command ended. */
export interface RunResult {
  /** Exit code; 124 when its time was up. */
  code: number
  seconds: number
  lines: string[]
  logFile: string
}

const TIME_IS_UP = 124
const PATIENCE_MS = 5000
const running = new Set<ChildProcess>()

/** Asks everything that was started here to end; test runners then end what they have started themselves. */
export const stopAll = (): void => {
  for (const child of running) child.kill('SIGINT')
}

/** Asks a command to end, and ends it when it does not. */
const stopSoon = (child: ChildProcess): void => {
  child.kill('SIGINT')
  setTimeout(() => child.kill('SIGKILL'), PATIENCE_MS).unref()
}

/** Without colours a log can be read and searched. */
const plainEnvironment = (env: RunOptions['env']): NodeJS.ProcessEnv =>
  ({ ...process.env, FORCE_COLOR: '0', NO_COLOR: '1', CI: '1', ...env })

/** Runs a script with this Node, keeps its whole output in a log and gives its lines back. */
export function runNode(script: string, args: readonly string[], options: RunOptions): Promise<RunResult> {
  return runCommand(process.execPath, [script, ...args], options)
}

/** Runs a command, keeps its whole output in a log and gives its lines back. */
export function runCommand(command: string, args: readonly string[], { log, env, onLine, limitSeconds }: RunOptions): Promise<RunResult> {
  const logFile = path.join(CACHE, 'logs', `${log}.log`)
  mkdirSync(path.dirname(logFile), { recursive: true })
  const file = createWriteStream(logFile)
  const started = Date.now()
  const child = spawn(command, args, { cwd: ROOT, env: plainEnvironment(env), stdio: ['ignore', 'pipe', 'pipe'] })
  running.add(child)
  const lines: string[] = []
  let late = false
  const timer = limitSeconds === undefined ? undefined : setTimeout(() => { late = true; stopSoon(child) }, limitSeconds * 1000)
  const take = (line: string): void => {
    lines.push(line)
    file.write(`${line}\n`)
    onLine?.(line)
  }
  for (const stream of [child.stdout, child.stderr]) createInterface({ input: stream }).on('line', take)
  return new Promise((resolve) => {
    child.once('error', (error) => take(error.message))
    child.once('close', (code) => {
      clearTimeout(timer)
      running.delete(child)
      file.end()
      resolve({ code: late ? TIME_IS_UP : code ?? 1, seconds: (Date.now() - started) / 1000, lines, logFile })
    })
  })
}

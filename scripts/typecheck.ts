import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { CACHE, TOOLS } from './tools/project'
import { runNode } from './tools/run'

/** Everything as the H5 and Node see it, then each end by its own eyes. */
const PROJECTS = ['tsconfig.json', 'tsconfig.weapp.json', 'tsconfig.alipay.json', 'tsconfig.h5.json']
const AT_ONCE = '2'

interface Checked { project: string, errors: string[], seconds: number }

const STATE = path.join(CACHE, 'tsc')

const check = async (project: string): Promise<Checked> => {
  const state = path.join(STATE, `${path.basename(project, '.json')}.tsbuildinfo`)
  const args = ['-p', project, '--noEmit', '--pretty', 'false', '--incremental', '--tsBuildInfoFile', state]
  const { code, lines, seconds } = await runNode(TOOLS.tsc, args, { log: `typecheck-${path.basename(project, '.json')}` })
  const errors = lines.filter((line) => line.trim() !== '')
  return { project, seconds, errors: code === 0 || errors.length > 0 ? errors : [`tsc ended with ${code} and said nothing`] }
}

const report = ({ project, errors, seconds }: Checked): void => {
  const count = errors.filter((line) => line.includes('error TS')).length
  process.stdout.write(`${[...errors, `${project}: ${errors.length === 0 ? 'no errors' : `${count} errors`} (${seconds.toFixed(1)} s)`].join('\n')}\n`)
}

const worker = async (waiting: string[]): Promise<boolean> => {
  let sound = true
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const checked = await check(next)
    report(checked)
    sound = sound && checked.errors.length === 0
  }
  return sound
}

/** Checks the types of the whole project and of each end, two at once unless told otherwise: `npm run typecheck`. */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { 'at-once': { type: 'string', default: AT_ONCE } } })
  mkdirSync(STATE, { recursive: true })
  const waiting = [...PROJECTS]
  const sound = await Promise.all(Array.from({ length: Number(values['at-once']) }, () => worker(waiting)))
  process.exitCode = sound.every(Boolean) ? 0 : 1
}

main().catch((error: unknown) => {
  process.stdout.write(`${String(error)}\n`)
  process.exitCode = 1
})

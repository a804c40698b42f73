import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { outputOf, type End } from './ends'
import { finish } from './finish'
import { hashOf } from './source-hash'
import { syntaxProblems } from './syntax-level'
import { buildEnvironment, complaints, runTaro } from './taro'

/** How a build ended. */
export type BuildOutcome =
  | { kind: 'built', seconds: number }
  | { kind: 'unchanged' }
  | { kind: 'failed', lines: string[] }

const SOURCES = ['src', 'config', 'types', 'package.json', 'package-lock.json', 'babel.config.js', 'tsconfig.json', 'project.config.json', 'mini.project.json', 'scripts/build']

const hashFile = (end: End): string => path.join(outputOf(end), '.build-hash')

const kept = (end: End): string | undefined => (existsSync(hashFile(end)) ? readFileSync(hashFile(end), 'utf8') : undefined)

/** Builds an end for release, unless nothing it is made of has changed since the last time. */
export async function buildEnd(end: End, force = false): Promise<BuildOutcome> {
  const hash = hashOf(SOURCES, buildEnvironment(end, false))
  if (!force && kept(end) === hash) return { kind: 'unchanged' }
  rmSync(outputOf(end), { recursive: true, force: true })
  const { code, lines, seconds, logFile } = await runTaro(end, false)
  if (code !== 0) return { kind: 'failed', lines: [...complaints(lines), `The whole log: ${logFile}`] }
  finish(end)
  const problems = syntaxProblems(outputOf(end))
  if (problems.length > 0) {
    return { kind: 'failed', lines: problems.map(({ file, line, column, message }) => `${end}/${file}:${line}:${column} is newer than ES2018: ${message}`) }
  }
  writeFileSync(hashFile(end), hash)
  return { kind: 'built', seconds }
}

/** Builds for development again and again until it is stopped. */
export async function watchEnd(end: End): Promise<number> {
  rmSync(hashFile(end), { force: true })
  const { code } = await runTaro(end, true, (line) => process.stdout.write(`${line}\n`))
  return code
}

import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { nameOf, outputOf, type Target } from './ends'
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

const sourcesOf = ({ demo }: Target): string[] => (demo ? [...SOURCES, 'mock'] : SOURCES)

const hashFile = (target: Target): string => path.join(outputOf(target), '.build-hash')

const kept = (target: Target): string | undefined => (existsSync(hashFile(target)) ? readFileSync(hashFile(target), 'utf8') : undefined)

/** Builds a target for release, unless nothing it is made of has changed since the last time. */
export async function buildEnd(target: Target, force = false): Promise<BuildOutcome> {
  const hash = hashOf(sourcesOf(target), buildEnvironment(target, false))
  if (!force && kept(target) === hash) return { kind: 'unchanged' }
  rmSync(outputOf(target), { recursive: true, force: true })
  const { code, lines, seconds, logFile } = await runTaro(target, false)
  if (code !== 0) return { kind: 'failed', lines: [...complaints(lines), `The whole log: ${logFile}`] }
  finish(target)
  const problems = syntaxProblems(outputOf(target))
  if (problems.length > 0) {
    return { kind: 'failed', lines: problems.map(({ file, line, column, message }) => `${nameOf(target)}/${file}:${line}:${column} is newer than ES2018: ${message}`) }
  }
  writeFileSync(hashFile(target), hash)
  return { kind: 'built', seconds }
}

/** Builds for development again and again until it is stopped. */
export async function watchEnd(target: Target): Promise<number> {
  rmSync(hashFile(target), { force: true })
  const { code } = await runTaro(target, true, (line) => process.stdout.write(`${line}\n`))
  return code
}

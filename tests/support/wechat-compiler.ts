import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'

/** One file WeChat's own compiler refuses, in the compiler's words. */
export interface CompilerError { file: string, message: string }

export type CompilerResult = { skipped: true, reason: string } | { skipped: false, files: number, errors: CompilerError[] }

const TOOLS = { '.wxml': 'wcc', '.wxss': 'wcsc' } as const
type Extension = keyof typeof TOOLS

const filesOf = (folder: string, extension: Extension | '.wxs'): string[] =>
  fs.readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith(extension)).map((name) => name.split(path.sep).join('/')).sort()

/** The package ships the compilers without the permission to run them. */
const unpack = (folder: string): void => {
  const source = path.join(path.dirname(require.resolve('miniprogram-compiler/package.json')), 'bin', 'linux')
  for (const tool of Object.values(TOOLS)) {
    fs.copyFileSync(path.join(source, tool), path.join(folder, tool))
    fs.chmodSync(path.join(folder, tool), 0o755)
  }
}

const run = (tool: string, dist: string, files: string[]): string => {
  const output = path.join(path.dirname(tool), 'output')
  const flags = path.basename(tool) === 'wcc' ? ['-d'] : ['-lc']
  const ended = spawnSync(tool, [...flags, '-o', output, ...files], { cwd: dist, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 })
  if (ended.error) throw ended.error
  return ended.status === 0 ? '' : `${ended.stderr}${ended.stdout}`.trim() || `exit code ${ended.status ?? ended.signal ?? '?'}`
}

/** The style compiler names every broken file in one run, and needs them all there for their imports. */
const told = (output: string, files: string[]): CompilerError[] => {
  const lines = output.split('\n')
  const named = files.map((file) => ({ file, message: lines.filter((line) => line.includes(file)).join('\n') })).filter(({ message }) => message !== '')
  return named.length > 0 ? named : [{ file: '', message: output }]
}

/** The template compiler stops at the first broken file: each alone, so that it hides no other. */
const oneByOne = (tool: string, dist: string, files: string[], scripts: string[]): CompilerError[] =>
  files.map((file) => ({ file, message: run(tool, dist, [file, ...scripts]) })).filter(({ message }) => message !== '')

const compile = (tool: string, dist: string, files: string[]): CompilerError[] => {
  const isTemplates = path.basename(tool) === TOOLS['.wxml']
  const scripts = isTemplates ? filesOf(dist, '.wxs') : []
  const output = files.length === 0 ? '' : run(tool, dist, [...files, ...scripts])
  if (output === '') return []
  const alone = isTemplates ? oneByOne(tool, dist, files, scripts) : []
  return alone.length > 0 ? alone : told(output, files)
}

/** Runs every template and style sheet of a WeChat build through WeChat's own compilers (Linux on x64 only). */
export const compileWithWcc = (dist: string): CompilerResult => {
  if (process.platform !== 'linux' || process.arch !== 'x64') return { skipped: true, reason: `no compiler for ${process.platform} ${process.arch}` }
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'wechat-compiler-'))
  try {
    unpack(folder)
    const found = (Object.keys(TOOLS) as Extension[]).map((extension) => ({ tool: path.join(folder, TOOLS[extension]), files: filesOf(dist, extension) }))
    const errors = found.flatMap(({ tool, files }) => compile(tool, dist, files))
    return { skipped: false, files: found.reduce((sum, { files }) => sum + files.length, 0), errors }
  } finally {
    fs.rmSync(folder, { recursive: true, force: true })
  }
}

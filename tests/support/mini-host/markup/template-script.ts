import fs from 'node:fs'
import vm from 'node:vm'
import { parse } from 'acorn'
import { MarkupError } from './parse'
import type { Platform } from '../types'

type ScriptFunction = (module: { exports: unknown }, exports: unknown) => void

/** WXS is JavaScript of 2009; SJS is a module with a default export. */
const asFunctionBody = (source: string, platform: Platform): string => {
  if (platform === 'alipay') return source.replace(/export\s+default/, 'module.exports =')
  parse(source, { ecmaVersion: 5 })
  return source
}

/** Executes a template's script in a world of its own and returns what it exports. */
export const runTemplateScript = (source: string, name: string, platform: Platform): unknown => {
  const module = { exports: {} as unknown }
  try {
    const run = vm.runInNewContext(`(function(module,exports){${asFunctionBody(source, platform)}\n})`, {}, { filename: name }) as ScriptFunction
    run(module, module.exports)
  } catch (error) {
    throw new MarkupError(`${name}: ${error instanceof Error ? error.message : String(error)}`)
  }
  return module.exports
}

export const readTemplateScript = (file: string, platform: Platform): unknown => runTemplateScript(fs.readFileSync(file, 'utf8'), file, platform)

import fs from 'node:fs'
import path from 'node:path'
import vm from 'node:vm'
import type { Realm } from './realm'

type ModuleFunction = (require: (id: string) => unknown, module: { exports: unknown }, exports: unknown) => void

/** What arithmetic asks for at every turn: a global of a context is looked up through Node each time, which no phone does. */
const NEAR = ['Math', 'Number', 'String', 'Symbol', 'JSON', 'Map', 'Set', 'isFinite', 'isNaN', 'Array', 'Object', 'Uint8Array', 'Uint8ClampedArray', 'Int32Array', 'Uint32Array', 'Float32Array', 'Float64Array'].join(',')

const compiled = new Map<string, { stamp: string, script: vm.Script }>()

const scriptOf = (file: string, name: string, parameters: string): vm.Script => {
  const { mtimeMs, size } = fs.statSync(file)
  const key = `${file}|${parameters}`
  const stamp = `${mtimeMs}|${size}`
  const known = compiled.get(key)
  if (known?.stamp === stamp) return known.script
  const script = new vm.Script(`(function(${NEAR}){return function(${parameters}){${fs.readFileSync(file, 'utf8')}\n}})(${NEAR})`, { filename: name })
  compiled.set(key, { stamp, script })
  return script
}

/** CommonJS as a mini-program knows it: relative paths inside the package, nothing else. */
export class ModuleLoader {
  /** The route whose file is being executed: Page() and Component() register for it. */
  loading = ''
  private readonly modules = new Map<string, { exports: unknown }>()
  private readonly parameters: string

  constructor(private readonly dist: string, private readonly realm: Realm, shadowed: string[]) {
    this.parameters = ['require', 'module', 'exports', ...shadowed].join(',')
  }

  /** Executes the file of a route once; throws what the module throws. */
  load(route: string): void {
    this.loading = route
    this.require(path.join(this.dist, route))
  }

  private require(id: string): unknown {
    const file = id.endsWith('.js') ? id : `${id}.js`
    const known = this.modules.get(file)
    if (known) return known.exports
    const name = path.relative(this.dist, file)
    if (name.startsWith('..')) throw new Error(`module "${name}" is outside the package`)
    if (!fs.existsSync(file)) throw new Error(`module "${name}" is not defined`)
    const module = { exports: this.realm.object() as unknown }
    this.modules.set(file, module)
    const run = this.realm.run(scriptOf(file, name, this.parameters)) as ModuleFunction
    run((wanted) => this.require(this.resolve(file, wanted)), module, module.exports)
    return module.exports
  }

  private resolve(from: string, wanted: string): string {
    if (wanted.startsWith('/')) return path.join(this.dist, wanted)
    if (!wanted.startsWith('.')) throw new Error(`module "${wanted}" is not part of the bundle (required by ${path.relative(this.dist, from)})`)
    return path.resolve(path.dirname(from), wanted)
  }
}

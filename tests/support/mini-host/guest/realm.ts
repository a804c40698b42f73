import vm from 'node:vm'
import { types } from 'node:util'
import type { MiniHostOptions, Platform } from '../types'
import { missingOn } from './missing-globals'

interface Kit {
  object(): Record<string, unknown>
  array(): unknown[]
  buffer(bytes: number): ArrayBuffer
  promise(run: (resolve: (value: unknown) => void, reject: (reason: unknown) => void) => void): unknown
  parse(json: string): unknown
  error(message: string): unknown
  Promise: PromiseConstructor
  useClock(now: () => number): void
}

// Runs inside the context, so that what it makes belongs to the bundle's own realm.
const KIT = `({
  object: () => ({}), array: () => [], buffer: (n) => new ArrayBuffer(n), promise: (run) => new Promise(run),
  parse: (json) => JSON.parse(json), error: (message) => new Error(message), Promise,
  useClock: (now) => {
    const Native = Date
    const Clock = function (...parts) {
      if (!new.target) return new Native(now()).toString()
      return Reflect.construct(Native, parts.length ? parts : [now()], new.target)
    }
    Clock.prototype = Native.prototype
    Native.prototype.constructor = Clock
    Clock.now = () => now(); Clock.parse = Native.parse; Clock.UTC = Native.UTC
    globalThis.Date = Clock
  }
})`

/** A bare JavaScript world: the language, a console and timers, nothing of a browser and nothing of Node. */
export class Realm {
  readonly context: vm.Context
  private readonly kit: Kit
  private readonly asTheyAre = new WeakSet<object>()

  constructor(platform: Platform, globals: Record<string, unknown>, options: Pick<MiniHostOptions, 'phone' | 'now'>) {
    this.context = vm.createContext({ ...globals }, { name: platform, codeGeneration: { strings: false, wasm: false } })
    this.kit = vm.runInContext(KIT, this.context) as Kit
    if (options.now) this.kit.useClock(options.now)
    vm.runInContext('this.global = this', this.context)
    for (const removal of missingOn(platform, options.phone ?? 'current')) vm.runInContext(`delete ${removal}`, this.context)
  }

  set(name: string, value: unknown): void {
    this.context[name] = value
  }

  run(script: vm.Script): unknown {
    return script.runInContext(this.context)
  }

  object(): Record<string, unknown> {
    return this.kit.object()
  }

  /** An array of the bundle's realm holding these very objects. */
  list(items: unknown[]): unknown[] {
    const copy = this.kit.array()
    copy.push(...items)
    return copy
  }

  parse(json: string): unknown {
    return this.kit.parse(json)
  }

  promise(run: (resolve: (value: unknown) => void, reject: (reason: unknown) => void) => void): unknown {
    return this.kit.promise(run)
  }

  error(message: string): unknown {
    return this.kit.error(message)
  }

  owns(promise: unknown): boolean {
    return promise instanceof this.kit.Promise
  }

  /** Marks an object whose identity matters (a canvas): it is handed over itself, not copied. */
  asIs<T extends object>(value: T): T {
    this.asTheyAre.add(value)
    return value
  }

  /** Copies data into the bundle's realm, as the bridge of a real host does; functions pass through. */
  toGuest(value: unknown): unknown {
    if (typeof value !== 'object' || value === null || this.asTheyAre.has(value)) return value
    if (types.isAnyArrayBuffer(value)) return this.bytes(new Uint8Array(value))
    if (ArrayBuffer.isView(value)) return this.bytes(new Uint8Array(value.buffer, value.byteOffset, value.byteLength))
    if (Array.isArray(value)) return value.reduce<unknown[]>((copy, item) => { copy.push(this.toGuest(item)); return copy }, this.kit.array())
    return Object.entries(value).reduce((copy, [name, part]) => { copy[name] = this.toGuest(part); return copy }, this.kit.object())
  }

  private bytes(from: Uint8Array): ArrayBuffer {
    const buffer = this.kit.buffer(from.byteLength)
    new Uint8Array(buffer).set(from)
    return buffer
  }
}

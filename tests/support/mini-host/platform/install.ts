import { describeValue, plainCopy } from '../describe-value'
import type { Guest } from '../guest/guest'
import type { Recorder } from '../recorder'
import type { Override } from '../types'
import { ApiFailure } from './api-failure'
import type { ApiDefinition, ApiOptions, ApiTable, StartedTask } from './definitions'
import type { Deliveries } from './deliveries'
import { deadTask } from './task'

interface InstallContext {
  guest: Guest
  recorder: Recorder
  deliveries: Deliveries
  overrides: Record<string, Override | null>
}

type Delivered = { ok: true, value: unknown } | { ok: false, failure: unknown }

const isOptions = (value: unknown): value is ApiOptions => typeof value === 'object' && value !== null

const listens = (options: ApiOptions): boolean => ['success', 'fail', 'complete'].some((name) => typeof options[name] === 'function')

/** Puts the calls of one end on its global object, recorded and open to overrides. */
export class Installer {
  constructor(private readonly context: InstallContext) {}

  /** The prefix stands before the names of an object's methods in the record and in the overrides: `FileSystemManager.copyFile`. */
  install(table: ApiTable, prefix = ''): Record<string, unknown> {
    const { guest, overrides } = this.context
    const added = prefix === '' ? Object.keys(overrides).filter((name) => !name.includes('.')) : []
    const target = guest.realm.object()
    for (const name of new Set([...Object.keys(table), ...added])) {
      if (overrides[`${prefix}${name}`] === null) continue
      const definition: ApiDefinition = table[name] ?? { kind: 'async', answer: () => ({}) }
      target[name] = definition.kind === 'value' ? guest.realm.toGuest(definition.value) : this.callable(name, `${prefix}${name}`, definition)
    }
    return target
  }

  private callable(name: string, path: string, definition: Exclude<ApiDefinition, { kind: 'value' }>): (...args: unknown[]) => unknown {
    return (...args) => {
      this.context.recorder.calls.push({ api: path, args: args.map(plainCopy) })
      if (definition.kind === 'sync') return this.synchronous(path, definition.run, args)
      const options = isOptions(args[0]) ? args[0] : {}
      const replaced = this.override(path, [options, ...args.slice(1)])
      if (replaced) return definition.kind === 'task' ? this.task(name, options, { answer: replaced, task: deadTask() }) : this.deliver(name, options, replaced)
      if (definition.kind === 'async') return this.deliver(name, options, run(() => definition.answer(options)))
      return this.task(name, options, definition.start(options))
    }
  }

  private synchronous(name: string, run_: (...args: unknown[]) => unknown, args: unknown[]): unknown {
    const { guest, overrides } = this.context
    const replaced: unknown = overrides[name]?.(isOptions(args[0]) ? args[0] : {}, ...args.slice(1))
    try {
      return guest.realm.toGuest(replaced === undefined ? run_(...args) : replaced)
    } catch (error) {
      if (error instanceof ApiFailure) throw guest.realm.error(String(error.payload.errMsg ?? error.payload.errorMessage ?? error.message))
      throw error
    }
  }

  private override(name: string, args: [ApiOptions, ...unknown[]]): Promise<unknown> | undefined {
    const replacement = this.context.overrides[name]
    if (!replacement) return undefined
    try {
      const value = replacement(...args)
      return value === undefined ? undefined : Promise.resolve(value)
    } catch (error) {
      return Promise.reject(error instanceof Error ? error : new Error(describeValue(error)))
    }
  }

  private task(name: string, options: ApiOptions, started: StartedTask): unknown {
    void this.deliver(name, { complete: () => undefined, ...options }, started.answer)
    return this.context.guest.realm.toGuest(started.task)
  }

  private deliver(name: string, options: ApiOptions, work: Promise<unknown>): unknown {
    const outcome = work.then<Delivered, Delivered>((value) => ({ ok: true, value: this.succeeded(name, value) }), (error) => ({ ok: false, failure: this.failed(name, error) }))
    if (!listens(options)) return this.context.guest.realm.promise((resolve, reject) => {
      void outcome.then((end) => this.later(() => (end.ok ? resolve(end.value) : reject(end.failure))))
    })
    void outcome.then((end) => this.later(() => {
      if (end.ok) this.callBack(options.success, end.value)
      else this.callBack(options.fail, end.failure)
      this.callBack(options.complete, end.ok ? end.value : end.failure)
    }))
    return undefined
  }

  private later(run_: () => void): void {
    this.context.deliveries.later(() => { this.context.recorder.touch(); run_() })
  }

  private callBack(callback: unknown, value: unknown): void {
    if (typeof callback === 'function') this.context.guest.call(() => Reflect.apply(callback, undefined, [value]))
  }

  private succeeded(name: string, value: unknown): unknown {
    const { guest } = this.context
    const told = isOptions(value) ? value : {}
    return guest.realm.toGuest(guest.platform === 'weapp' ? { errMsg: `${name}:ok`, ...told } : told)
  }

  private failed(name: string, error: unknown): unknown {
    const { guest, recorder } = this.context
    if (error instanceof ApiFailure) return guest.realm.toGuest(error.payload)
    // Not a refusal but a mistake in the host or in a test's override: it must be seen.
    recorder.error('exception', `${name}: ${describeValue(error)}`)
    return guest.realm.toGuest(guest.platform === 'weapp' ? { errMsg: `${name}:fail ${String(error)}` } : { error: 3, errorMessage: String(error) })
  }
}

const run = async (answer: () => unknown): Promise<unknown> => answer()

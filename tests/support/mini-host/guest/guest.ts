import { describeValue } from '../describe-value'
import type { Recorder } from '../recorder'
import type { MiniHostOptions, Platform } from '../types'
import { guestConsole } from './console'
import { shadowedOn } from './missing-globals'
import { ModuleLoader } from './module-loader'
import { Realm } from './realm'
import { watchRejections } from './rejections'
import { GuestTimers } from './timers'

type Definition = Record<string, unknown>
type GuestOptions = Pick<MiniHostOptions, 'dist' | 'platform' | 'phone' | 'now'>

/** The bundle in its bare world: what it registered, its timers, and every way it can fail. */
export class Guest {
  readonly platform: Platform
  readonly realm: Realm
  readonly timers: GuestTimers
  readonly loader: ModuleLoader
  app: Definition | undefined
  readonly pages = new Map<string, Definition>()
  readonly components = new Map<string, Definition>()
  private readonly unwatch: () => void

  constructor(options: GuestOptions, private readonly recorder: Recorder, currentPages: () => unknown[]) {
    this.platform = options.platform
    this.timers = new GuestTimers((run) => { this.call(run) }, () => recorder.touch())
    this.realm = new Realm(options.platform, {}, options)
    this.loader = new ModuleLoader(options.dist, this.realm, shadowedOn(options.platform))
    const globals: Definition = {
      console: guestConsole(recorder),
      setTimeout: this.timers.setTimeout, clearTimeout: this.timers.clear, setInterval: this.timers.setInterval, clearInterval: this.timers.clear,
      App: (definition: Definition) => { this.app = definition },
      Page: (definition: Definition) => { this.pages.set(this.loader.loading, definition) },
      Component: (definition: Definition) => { this.components.set(this.loader.loading, definition) },
      Behavior: (definition: Definition) => definition,
      getApp: () => this.app,
      getCurrentPages: () => this.realm.list(currentPages()),
      ...(options.platform === 'alipay' ? { navigator: { swuserAgent: 'Mozilla/5.0 (iPhone) AliApp(AP/10.6.0) AlipayClient/10.6.0 Language/zh-Hans' } } : {})
    }
    for (const [name, value] of Object.entries(globals)) this.realm.set(name, value)
    this.unwatch = watchRejections({ owns: (promise) => this.realm.owns(promise), report: (reason) => this.rejected(reason) })
  }

  /** Runs code of the bundle; what it throws is recorded and told to App.onError, as both hosts do. */
  call(run: () => unknown, route?: string): unknown {
    try {
      return run()
    } catch (error) {
      this.failed(error, route)
      return undefined
    }
  }

  failed(error: unknown, route?: string): void {
    this.recorder.error('exception', describeValue(error), route)
    const listener = this.app?.onError
    if (typeof listener !== 'function') return
    try {
      Reflect.apply(listener, this.app, [describeValue(error)])
    } catch (second) {
      this.recorder.error('exception', describeValue(second), route)
    }
  }

  copy(value: unknown): Record<string, unknown> {
    return this.realm.parse(JSON.stringify(value ?? {})) as Record<string, unknown>
  }

  stop(): void {
    this.timers.stop()
    this.unwatch()
  }

  private rejected(reason: unknown): void {
    this.recorder.error('rejection', describeValue(reason))
    const listener = this.app?.onUnhandledRejection
    if (typeof listener === 'function') this.call(() => Reflect.apply(listener, this.app, [this.realm.toGuest({ reason: describeValue(reason) })]))
  }
}

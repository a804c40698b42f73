import type { Guest } from '../guest/guest'
import type { Recorder } from '../recorder'
import type { EventOwner, Platform } from '../types'
import { SET_DATA_LIMIT, applyData } from './set-data'

export interface OwnerContext {
  platform: Platform
  guest: Guest
  recorder: Recorder
  route: string
  /** Data changed: the page has to be drawn again. */
  changed(): void
  /** Runs after the next drawing. */
  afterDrawing(run: () => void): void
}

/** What a page and a component have in common: data, setData, and handlers found by name. */
export abstract class DataOwner implements EventOwner {
  data: Record<string, unknown> = {}
  readonly instance: Record<string, unknown>

  protected constructor(protected readonly context: OwnerContext, definition: Record<string, unknown>) {
    const { guest } = context
    this.instance = guest.realm.object()
    Object.assign(this.instance, definition, definition.methods)
    this.data = definition.data === undefined ? {} : guest.copy(definition.data)
    this.instance.setData = (changes: unknown, done?: unknown) => this.setData(changes, done)
    this.instance.$batchedUpdates = (run: () => void) => run()
    this.instance.is = context.route
    this.publish()
  }

  handle(name: string, event: unknown): { found: boolean, result?: unknown } {
    const handler = this.instance[name]
    if (typeof handler !== 'function') return { found: false }
    return { found: true, result: this.call(name, event) }
  }

  /** Calls a life cycle method or handler if there is one; what it throws is recorded. */
  call(name: string, ...args: unknown[]): unknown {
    const method = this.instance[name]
    if (typeof method !== 'function') return undefined
    return this.context.guest.call(() => Reflect.apply(method, this.instance, args), this.context.route)
  }

  protected abstract readonly isComponent: boolean

  protected publish(): void {
    this.instance.data = this.data
  }

  private setData(changes: unknown, done: unknown): void {
    const { guest, recorder, route, platform } = this.context
    const json = JSON.stringify(changes ?? {})
    const bytes = Buffer.byteLength(json)
    const copy = guest.realm.parse(json) as Record<string, unknown>
    recorder.setDatas.push({ route, bytes, keys: Object.keys(copy), component: this.isComponent })
    recorder.touch()
    if (platform === 'weapp' && bytes > SET_DATA_LIMIT) recorder.error('set-data', `setData of ${bytes} bytes is over the limit of ${SET_DATA_LIMIT}`, route)
    this.data = applyData(this.data, copy)
    this.publish()
    this.context.changed()
    if (typeof done === 'function') this.context.afterDrawing(() => { guest.call(() => Reflect.apply(done, this.instance, []), route) })
  }
}

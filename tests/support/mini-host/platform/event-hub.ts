import type { Guest } from '../guest/guest'
import { synchronous } from './definitions'
import type { ApiTable } from './definitions'

/** Listeners a bundle registers with `onX` and takes back with `offX`. */
export class EventHub {
  private readonly listeners = new Map<string, Set<unknown>>()

  constructor(private readonly guest: Guest) {}

  /** The two calls of each event, by the part of their names after `on` and `off`. */
  table(names: string[]): ApiTable {
    return Object.fromEntries(names.flatMap((name) => [
      [`on${name}`, synchronous((listener) => { this.listening(name).add(listener) })],
      [`off${name}`, synchronous((listener) => { this.forget(name, listener) })]
    ]))
  }

  emit(name: string, payload?: unknown): void {
    for (const listener of [...this.listening(name)]) {
      if (typeof listener === 'function') this.guest.call(() => Reflect.apply(listener, undefined, [this.guest.realm.toGuest(payload)]))
    }
  }

  has(name: string): boolean {
    return this.listening(name).size > 0
  }

  private forget(name: string, listener: unknown): void {
    if (listener === undefined) this.listening(name).clear()
    else this.listening(name).delete(listener)
  }

  private listening(name: string): Set<unknown> {
    const known = this.listeners.get(name) ?? new Set<unknown>()
    this.listeners.set(name, known)
    return known
  }
}

import type { Limits } from '../types'

/** Why a value could not be stored. */
export class StorageProblem extends Error {
  override readonly name = 'StorageProblem'

  constructor(readonly reason: 'entry' | 'total') {
    super(reason)
  }
}

const sizeOf = (value: unknown): number => Buffer.byteLength(JSON.stringify(value) ?? '')

/** The phone's key-value storage; values are copied in and out as JSON. */
export class KeyValue {
  constructor(readonly map: Map<string, unknown>, private readonly limits: Limits) {}

  get(key: string): unknown {
    const value = this.map.get(key)
    return value === undefined ? undefined : JSON.parse(JSON.stringify(value)) as unknown
  }

  /** A share below 1 is what encrypted values may use of the limits. */
  set(key: string, value: unknown, share = 1): void {
    const size = sizeOf(value)
    if (size > this.limits.storageKey * share) throw new StorageProblem('entry')
    const others = [...this.map].reduce((sum, [name, kept]) => (name === key ? sum : sum + sizeOf(kept)), 0)
    if (others + size > this.limits.storageTotal * share) throw new StorageProblem('total')
    this.map.set(key, value === undefined ? '' : JSON.parse(JSON.stringify(value)) as unknown)
  }

  /** Kilobytes, as both hosts tell them. */
  info(): { keys: string[], currentSize: number, limitSize: number } {
    const bytes = [...this.map.values()].reduce<number>((sum, value) => sum + sizeOf(value), 0)
    return { keys: [...this.map.keys()], currentSize: Math.ceil(bytes / 1024), limitSize: Math.floor(this.limits.storageTotal / 1024) }
  }
}

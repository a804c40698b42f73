/* What Chrome 67 and iOS 12.0 lack of ES2019 and after, and our code or a dependency uses (docs/adr/0003). */

interface Lacking {
  globalThis?: unknown
  queueMicrotask?: (run: () => void) => void
}

const lacking: Lacking = window
lacking.globalThis ??= window
lacking.queueMicrotask ??= (run) => { void Promise.resolve().then(run) }

const define = (target: object, name: string, value: unknown): void => {
  if (!(name in target)) Object.defineProperty(target, name, { value, writable: true, configurable: true })
}

define(Object, 'fromEntries', (entries: Iterable<readonly [string, unknown]>) => {
  const made: Record<string, unknown> = {}
  for (const [key, value] of entries) made[key] = value
  return made
})

define(Array.prototype, 'flatMap', function flatMap(this: unknown[], change: (value: unknown, at: number, all: unknown[]) => unknown) {
  return ([] as unknown[]).concat(...this.map(change))
})

define(Array.prototype, 'flat', function flat(this: unknown[]) {
  return ([] as unknown[]).concat(...this)
})

export {}

import type { Platform } from '../types'

/** In Node's bare context, but not in a mini-program's. */
const NOWHERE = ['WebAssembly', 'SharedArrayBuffer', 'Intl']

const NOT_ON_ALIPAY = ['BigInt', 'BigInt64Array', 'BigUint64Array', 'Atomics', 'WeakRef', 'FinalizationRegistry']

/**
 * Younger than iOS 12.1, whose engine runs mini-programs there; on Android both hosts bring an
 * engine of their own, newer than this.
 */
const NOT_ON_OLD_PHONES = [
  ...NOT_ON_ALIPAY, 'AggregateError',
  'Array.prototype.at', 'Array.prototype.findLast', 'Array.prototype.findLastIndex',
  'Array.prototype.toSorted', 'Array.prototype.toReversed', 'Array.prototype.toSpliced', 'Array.prototype.with',
  'String.prototype.at', 'String.prototype.matchAll', 'String.prototype.replaceAll',
  'Object.hasOwn', 'Object.groupBy', 'Promise.allSettled', 'Promise.any', 'Promise.withResolvers'
]

/** Names a module of the bundle sees as `undefined` even where the host has them: WeChat's wrapper shadows them. */
const SHADOWED = [
  'window', 'document', 'frames', 'self', 'location', 'navigator', 'localStorage', 'history', 'Caches', 'screen', 'alert',
  'confirm', 'prompt', 'fetch', 'XMLHttpRequest', 'WebSocket', 'webkit', 'WeixinJSCore'
]

/** What to delete from the context of this end and phone. */
export const missingOn = (platform: Platform, phone: 'current' | 'old'): string[] => {
  const names = new Set([...NOWHERE, ...(platform === 'alipay' ? NOT_ON_ALIPAY : []), ...(phone === 'old' ? NOT_ON_OLD_PHONES : [])])
  return [...names].map((name) => (name.includes('.') ? name : `this.${name}`))
}

/** The wrapper's parameters; Alipay keeps `navigator`, which carries its user agent. */
export const shadowedOn = (platform: Platform): string[] =>
  SHADOWED.filter((name) => platform === 'weapp' || name !== 'navigator')

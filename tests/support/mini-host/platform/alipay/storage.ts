import { ApiFailure, alipayFailure } from '../api-failure'
import type { PlatformContext } from '../context'
import { asynchronous, synchronous } from '../definitions'
import type { ApiTable } from '../definitions'
import { KeyValue, StorageProblem } from '../key-value'

const NO_KEY = 2
const TOTAL_FULL = 12
const TOO_LONG = 14

const keyOf = (options: unknown): string => {
  const key = typeof options === 'object' && options !== null ? Reflect.get(options, 'key') as unknown : undefined
  if (typeof key !== 'string' || key === '') throw alipayFailure(NO_KEY, 'key不能为空')
  return key
}

const dataOf = (options: unknown): unknown => (typeof options === 'object' && options !== null ? Reflect.get(options, 'data') : undefined)

const write = (store: KeyValue, options: unknown): { success: true } => {
  try {
    store.set(keyOf(options), dataOf(options))
    return { success: true }
  } catch (problem) {
    if (!(problem instanceof StorageProblem)) throw problem
    throw problem.reason === 'entry' ? alipayFailure(TOO_LONG, 'data长度超限') : alipayFailure(TOTAL_FULL, '存储总大小达到上限')
  }
}

/** The synchronous calls throw nothing: what went wrong is in what they return. */
const told = (run: (options: unknown) => unknown) => synchronous((options) => {
  try {
    return run(options)
  } catch (problem) {
    if (problem instanceof ApiFailure) return { success: false, ...problem.payload }
    throw problem
  }
})

/** my storage: one options object everywhere; a missing value is null, not an error. */
export const alipayStorage = (context: PlatformContext): ApiTable => {
  const store = new KeyValue(context.storage, context.limits)
  const read = (options: unknown): unknown => ({ data: store.get(keyOf(options)) ?? null, success: true })
  const remove = (options: unknown): unknown => { store.map.delete(keyOf(options)); return { success: true } }
  const clear = (): unknown => { store.map.clear(); return { success: true } }
  const info = (): unknown => ({ ...store.info(), success: true })
  return {
    getStorage: asynchronous(read), setStorage: asynchronous((options) => write(store, options)), removeStorage: asynchronous(remove),
    clearStorage: asynchronous(clear), getStorageInfo: asynchronous(info),
    getStorageSync: told(read), setStorageSync: told((options) => write(store, options)), removeStorageSync: told(remove),
    clearStorageSync: told(clear), getStorageInfoSync: told(info)
  }
}

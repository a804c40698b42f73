import { weappFailure } from '../api-failure'
import type { PlatformContext } from '../context'
import { asynchronous, synchronous, textOption } from '../definitions'
import type { ApiOptions, ApiTable } from '../definitions'
import { KeyValue, StorageProblem } from '../key-value'

/** Of 1 MB a key and 10 MB in all, encrypted values may use 0.7 and 7.1. */
const ENCRYPTED_SHARE = 0.7
const SEALED = 'encrypted:'

const seal = (value: unknown): string => Buffer.from(JSON.stringify(value) ?? '').toString('hex')
const unseal = (text: unknown): unknown => JSON.parse(Buffer.from(String(text), 'hex').toString('utf8')) as unknown

const reason = (problem: unknown): string =>
  (problem instanceof StorageProblem && problem.reason === 'entry' ? 'entry size limit reached' : 'exceed storage max size 10Mb')

const write = (api: string, store: KeyValue, key: unknown, value: unknown): void => {
  if (typeof key !== 'string' || key === '') throw weappFailure(api, 'parameter error: parameter.key should be String')
  try {
    store.set(key, value)
  } catch (problem) {
    throw weappFailure(api, reason(problem))
  }
}

const writeSealed = (store: KeyValue, options: ApiOptions): void => {
  const key = textOption(options, 'key')
  try {
    // Counted as the plain value: what the host adds to it is its own affair.
    store.set(`${SEALED}${key}`, options.data, ENCRYPTED_SHARE)
  } catch (problem) {
    throw weappFailure('setStorage', reason(problem))
  }
  store.map.set(`${SEALED}${key}`, seal(options.data))
}

const read = (store: KeyValue, options: ApiOptions): unknown => {
  const key = textOption(options, 'key')
  const sealed = options.encrypt === true
  if (!store.map.has(sealed ? `${SEALED}${key}` : key)) throw weappFailure('getStorage', 'data not found')
  return { data: sealed ? unseal(store.get(`${SEALED}${key}`)) : store.get(key) }
}

const plainInfo = (store: KeyValue): Record<string, unknown> => {
  const info = store.info()
  return { ...info, keys: info.keys.map((key) => (key.startsWith(SEALED) ? key.slice(SEALED.length) : key)) }
}

const remove = (store: KeyValue, key: string): void => {
  store.map.delete(key)
  store.map.delete(`${SEALED}${key}`)
}

/** wx storage: plain values both ways, encrypted ones only asynchronously and apart from the plain. */
export const weappStorage = (context: PlatformContext): ApiTable => {
  const store = new KeyValue(context.storage, context.limits)
  return {
    getStorage: asynchronous((options) => read(store, options)),
    setStorage: asynchronous((options) => {
      if (options.encrypt === true) writeSealed(store, options)
      else write('setStorage', store, options.key, options.data)
    }),
    removeStorage: asynchronous((options) => { remove(store, textOption(options, 'key')) }),
    clearStorage: asynchronous(() => { store.map.clear() }),
    getStorageInfo: asynchronous(() => plainInfo(store)),
    getStorageSync: synchronous((key) => store.get(String(key)) ?? ''),
    setStorageSync: synchronous((key, value) => { write('setStorageSync', store, key, value) }),
    removeStorageSync: synchronous((key) => { remove(store, String(key)) }),
    clearStorageSync: synchronous(() => { store.map.clear() }),
    getStorageInfoSync: synchronous(() => plainInfo(store))
  }
}

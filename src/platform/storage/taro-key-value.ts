import Taro from '@tarojs/taro'
import type { KeyValue } from './chunked'

/** The key-value storage both mini-programs offer through Taro, asynchronous. */
export const taroKeyValue: KeyValue = {
  get: (key) => Taro.getStorage<string>({ key }).then((result) => (typeof result.data === 'string' ? result.data : undefined), () => undefined),
  set: async (key, text) => { await Taro.setStorage({ key, data: text }) },
  remove: async (key) => { await Taro.removeStorage({ key }).catch(() => undefined) },
  keys: async () => Taro.getStorageInfoSync().keys
}

import { chunkedStorage } from './chunked'
import { taroKeyValue } from './taro-key-value'
import type { TextStorage } from './types'

/** Alipay: 200 KB a key, 10 MB in all. */
export const storage: TextStorage = chunkedStorage(taroKeyValue, 48_000)

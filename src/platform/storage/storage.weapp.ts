import { chunkedStorage } from './chunked'
import { taroKeyValue } from './taro-key-value'
import type { TextStorage } from './types'

/** WeChat: 1 MB a key, 10 MB in all; parts stay well below. */
export const storage: TextStorage = chunkedStorage(taroKeyValue, 240_000)

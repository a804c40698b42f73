import Taro from '@tarojs/taro'
import { fromByteArray, toByteArray } from 'base64-js'
import { randomBytes } from '../random/random'
import type { DeviceKey } from './types'

const KEY = 'device-key'
let loaded: Promise<Uint8Array> | undefined

const load = async (): Promise<Uint8Array> => {
  const kept = await Taro.getStorage<string>({ key: KEY }).then((result) => result.data, () => undefined)
  if (kept) return toByteArray(kept)
  const made = await randomBytes(32)
  await Taro.setStorage({ key: KEY, data: fromByteArray(made) })
  return made
}

/** Alipay: no encrypted storage exists; the host's sandbox guards the key. */
export const deviceKey: DeviceKey = () => {
  loaded ??= load().catch((error: unknown) => { loaded = undefined; throw error })
  return loaded
}

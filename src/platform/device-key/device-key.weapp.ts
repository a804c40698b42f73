import Taro from '@tarojs/taro'
import { fromByteArray, toByteArray } from 'base64-js'
import { randomBytes } from '../random/random'
import type { DeviceKey } from './types'

const KEY = 'device-key'
let loaded: Promise<Uint8Array> | undefined

const load = async (): Promise<Uint8Array> => {
  const kept = await Taro.getStorage<string>({ key: KEY, encrypt: true }).then((result) => result.data, () => undefined)
  if (kept) return toByteArray(kept)
  const made = await randomBytes(32)
  await Taro.setStorage({ key: KEY, data: fromByteArray(made), encrypt: true })
  return made
}

/** WeChat: in storage that WeChat itself encrypts for this account and device. */
export const deviceKey: DeviceKey = () => {
  loaded ??= load()
  return loaded
}

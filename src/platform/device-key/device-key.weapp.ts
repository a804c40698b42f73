import { fromByteArray, toByteArray } from 'base64-js'
import { randomBytes } from '../random/random'
import type { DeviceKey } from './types'

interface Callbacks<T> { success(result: T): void, fail(error: unknown): void }
declare const wx: {
  getStorage(options: { key: string, encrypt: true } & Callbacks<{ data: unknown }>): void
  setStorage(options: { key: string, data: string, encrypt: true } & Callbacks<unknown>): void
}

const KEY = 'device-key'
let loaded: Promise<Uint8Array> | undefined

const kept = (): Promise<string | undefined> => new Promise((resolve) => {
  wx.getStorage({ key: KEY, encrypt: true, success: (result) => resolve(typeof result.data === 'string' ? result.data : undefined), fail: () => resolve(undefined) })
})

const keep = (text: string): Promise<void> => new Promise((resolve, reject) => {
  wx.setStorage({ key: KEY, data: text, encrypt: true, success: () => resolve(), fail: reject })
})

const load = async (): Promise<Uint8Array> => {
  const text = await kept()
  if (text) return toByteArray(text)
  const made = await randomBytes(32)
  await keep(fromByteArray(made))
  return made
}

/** WeChat: in storage that WeChat itself encrypts for this account and device; never kept unencrypted. */
export const deviceKey: DeviceKey = () => {
  loaded ??= load().catch((error: unknown) => { loaded = undefined; throw error })
  return loaded
}

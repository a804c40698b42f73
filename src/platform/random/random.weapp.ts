import type { RandomBytes } from './types'

interface WeChatRandom {
  getRandomValues(options: { length: number, success(result: { randomValues: ArrayBuffer }): void, fail(error: unknown): void }): void
}
declare const wx: WeChatRandom

/** WeChat: wx.getRandomValues (from base library 2.19.3). */
export const randomBytes: RandomBytes = (count) => new Promise((resolve, reject) => {
  wx.getRandomValues({ length: count, success: (result) => resolve(new Uint8Array(result.randomValues)), fail: reject })
})

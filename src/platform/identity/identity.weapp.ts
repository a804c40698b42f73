import Taro from '@tarojs/taro'
import type { Identity } from './types'

/** WeChat: wx.login's code is good once, for five minutes. */
export const identity: Identity = {
  supported: true,
  obtainCredential: () => Taro.login().then(
    (result) => (result.code ? { kind: 'obtained', provider: 'wechat', credential: result.code } : { kind: 'failed' }),
    () => ({ kind: 'failed' })
  )
}

import Taro from '@tarojs/taro'
import type { Scan } from './types'

/** Both mini-programs through Taro, which hides scanCode against scan. */
export const scan: Scan = {
  supported: true,
  scan: () => Taro.scanCode({}).then(
    (result) => ({ kind: 'scanned', text: result.result || (result as { code?: string }).code || '' }),
    (error: { errMsg?: string, error?: number }) => ({ kind: /cancel/i.test(error.errMsg ?? '') || error.error === 10 ? 'cancelled' : 'failed' })
  )
}

import Taro from '@tarojs/taro'
import type { Host } from './types'

declare const wx: { getAppBaseInfo?(): { fontSizeScaleFactor?: number, theme?: string } }

const queryOf = (): Record<string, string> => {
  const query = Taro.getEnterOptionsSync().query as Record<string, string | undefined>
  return Object.fromEntries(Object.entries(query).filter((pair): pair is [string, string] => typeof pair[1] === 'string' && pair[1] !== 'undefined'))
}

/** WeChat: its own title bar; text size from getAppBaseInfo; no elder flag. */
export const host: Host = {
  end: 'weapp',
  name: '微信',
  drawsTitleBar: true,
  launchQuery: queryOf,
  fontScale: () => wx.getAppBaseInfo?.().fontSizeScaleFactor ?? 1,
  prefersDark: () => wx.getAppBaseInfo?.().theme === 'dark',
  elderFlag: () => Promise.resolve(undefined)
}

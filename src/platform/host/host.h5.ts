import { insideSufuban } from './sufuban'
import type { Host } from './types'

const queryOf = (text: string): Record<string, string> => Object.fromEntries(new URLSearchParams(text))

const nameOf = (userAgent: string): string | undefined => {
  if (insideSufuban(userAgent)) return '苏服办'
  if (/AlipayClient/i.test(userAgent)) return '支付宝'
  if (/MicroMessenger/i.test(userAgent)) return '微信'
  return undefined
}

/** H5: a query the host adds stands before '#', our own behind it; both are read. */
export const host: Host = {
  end: 'h5',
  name: nameOf(navigator.userAgent),
  drawsTitleBar: false,
  launchQuery: () => ({ ...queryOf(location.search), ...queryOf(location.hash.split('?')[1] ?? '') }),
  fontScale: () => 1,
  prefersDark: () => window.matchMedia('(prefers-color-scheme: dark)').matches,
  elderFlag: () => new Promise((resolve) => {
    const read = window.lightAppJssdk?.user?.getUserInfo
    if (!read) { resolve(undefined); return }
    read({
      success: (info) => resolve(/"?(elder|old|careMode)"?\s*:\s*"?(1|true)/i.test(JSON.stringify(info))),
      fail: () => resolve(undefined)
    })
  })
}

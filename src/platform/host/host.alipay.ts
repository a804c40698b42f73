import type { Host } from './types'

interface LaunchOptions { query?: Record<string, string | undefined> }
declare const my: {
  getEnterOptionsSync?(): LaunchOptions
  getLaunchOptionsSync?(): LaunchOptions
  getSystemInfoSync(): { fontSizeSetting?: number, colorScheme?: string }
}

const NORMAL_TEXT = 16

const queryOf = (): Record<string, string> => {
  const query = my.getEnterOptionsSync?.().query ?? my.getLaunchOptionsSync?.().query ?? {}
  return Object.fromEntries(Object.entries(query).filter((pair): pair is [string, string] => typeof pair[1] === 'string'))
}

/** Alipay: a scanned code arrives as the encoded `qrCode` of the entry query only. */
export const host: Host = {
  end: 'alipay',
  name: '支付宝',
  drawsTitleBar: true,
  launchQuery: queryOf,
  fontScale: () => (my.getSystemInfoSync().fontSizeSetting ?? NORMAL_TEXT) / NORMAL_TEXT,
  prefersDark: () => my.getSystemInfoSync().colorScheme === 'dark',
  elderFlag: () => Promise.resolve(undefined)
}

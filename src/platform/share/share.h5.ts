import Taro from '@tarojs/taro'
import type { Share } from './types'

const address = (path: string): string => `${location.origin}${location.pathname}#${path}`

/** H5: the Web Share API where there is one, else the clipboard; printing by the browser. */
export const share: Share = {
  share: async ({ title, text, path }) => {
    const url = address(path)
    if (typeof navigator.share === 'function') {
      return navigator.share({ title, text, url }).then(() => 'shared' as const, (error: unknown) => (error instanceof DOMException && error.name === 'AbortError' ? 'cancelled' : 'failed'))
    }
    return Taro.setClipboardData({ data: `${title} ${url}` }).then(() => 'copied' as const, () => 'failed' as const)
  },
  print: () => window.print()
}

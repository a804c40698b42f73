import Taro from '@tarojs/taro'

/** Puts a text on the clipboard; false when the host does not let us. WeChat says so itself, the others do not. */
export const copyText = (text: string): Promise<boolean> => Taro.setClipboardData({ data: text }).then(() => true, () => false)

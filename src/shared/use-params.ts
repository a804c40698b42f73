import { useRouter } from '@tarojs/taro'

/** WeChat hands parameters over as they stood in the address, H5 and Alipay decoded; text that only looks encoded stays. */
const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** The parameters of the page's address. A missing one, and the word "undefined" some hosts write, are undefined. */
export const useParams = (): Record<string, string | undefined> => {
  const { params } = useRouter()
  const pairs = Object.entries(params).map(([name, value]) => [name, value === undefined || value === 'undefined' ? undefined : decoded(String(value))] as const)
  return Object.fromEntries(pairs)
}

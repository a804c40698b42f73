import { useEffect } from 'react'

/** Stand-in for @tarojs/taro: remembers where the screens went, and lets a test say how the host answers. */
export const navigation = {
  /** Urls in the order they were opened. */
  opened: [] as string[],
  /** How often Back was asked for. */
  backs: 0,
  parameters: {} as Record<string, string>,
  scrolledTo: [] as string[],
  reset(parameters: Record<string, string> = {}) {
    this.opened = []
    this.backs = 0
    this.scrolledTo = []
    this.parameters = parameters
  }
}

const OK = { errMsg: 'ok' }
const open = ({ url }: { url: string }) => {
  navigation.opened.push(url)
  return Promise.resolve(OK)
}
const ok = () => Promise.resolve(OK)

const useRun = (run: (parameters: Record<string, string>) => void) => {
  useEffect(() => { run(navigation.parameters) }, []) // Once, as the host does.
}
const never = () => undefined

const query = {
  select: () => query,
  selectAll: () => query,
  in: () => query,
  boundingClientRect: (tell?: (rect: object) => void) => {
    tell?.({ width: 320, height: 200, left: 0, top: 0 })
    return query
  },
  fields: () => query,
  exec: (tell?: (results: object[]) => void) => {
    tell?.([])
    return query
  }
}

export const useLoad = useRun
export const useLaunch = useRun
export const useReady = useRun
export const useDidShow = useRun
export const useDidHide = never
export const useUnload = never
export const usePullDownRefresh = never
export const useReachBottom = never
export const usePageScroll = never
export const useShareAppMessage = never
export const useRouter = () => ({ params: navigation.parameters, path: '/' })
export const nextTick = (run: () => void): void => { setTimeout(run, 0) }
export const createSelectorQuery = () => query
export const pxTransform = (pixels: number): string => `${pixels}px`
export const ENV_TYPE = { WEAPP: 'WEAPP', WEB: 'WEB', ALIPAY: 'ALIPAY' }
export const getEnv = () => ENV_TYPE.WEB
export const getSystemInfoSync = () => ({ windowWidth: 375, windowHeight: 812, pixelRatio: 2 })
export const getWindowInfo = getSystemInfoSync

const Taro = {
  navigateTo: open,
  redirectTo: open,
  reLaunch: open,
  switchTab: open,
  navigateBack: () => {
    navigation.backs += 1
    return Promise.resolve(OK)
  },
  getCurrentPages: () => Array.from({ length: Math.max(1, navigation.opened.length) }),
  getCurrentInstance: () => ({ router: { params: navigation.parameters, path: '/' } }),
  setNavigationBarTitle: ok,
  pageScrollTo: ({ selector = '' }: { selector?: string }) => {
    navigation.scrolledTo.push(selector)
    return Promise.resolve(OK)
  },
  showToast: ok,
  hideToast: ok,
  showLoading: ok,
  hideLoading: ok,
  showModal: () => Promise.resolve({ confirm: true, cancel: false }),
  canvasToTempFilePath: () => Promise.resolve({ tempFilePath: 'wxfile://signature.png' }),
  eventCenter: { on: never, off: never, trigger: never },
  nextTick, createSelectorQuery, pxTransform, getEnv, ENV_TYPE, getSystemInfoSync, getWindowInfo, useRouter, useLoad, useDidShow
}

export default Taro

import Taro from '@tarojs/taro'
import type { Lifecycle } from './types'

/** Both mini-programs: the app's own show and hide, and the network status. */
export const lifecycle: Lifecycle = {
  onLeave: (tell) => {
    Taro.onAppHide(tell)
    return () => Taro.offAppHide(tell)
  },
  onReturn: (tell) => {
    Taro.onAppShow(tell)
    return () => Taro.offAppShow(tell)
  },
  onOnline: (tell) => {
    const listen = (status: { isConnected: boolean }): void => { if (status.isConnected) tell() }
    Taro.onNetworkStatusChange(listen)
    return () => Taro.offNetworkStatusChange(listen)
  }
}

import { weappFailure } from '../api-failure'
import type { PlatformContext } from '../context'
import { asynchronous, effects, synchronous } from '../definitions'
import type { ApiTable } from '../definitions'
import { COMMON_EVENTS, screenOf } from '../device-facts'

const EVENTS = [
  ...COMMON_EVENTS, 'ThemeChange', 'NeedPrivacyAuthorization', 'CopyUrl', 'NetworkWeakChange', 'WindowStateChange', 'ScreenRecordingStateChanged',
  'LazyLoadError', 'BeforeAppRoute', 'AppRoute', 'AppRouteDone', 'BeforePageLoad', 'AfterPageLoad', 'BeforePageUnload', 'AfterPageUnload',
  'DeviceMotionChange', 'GetWifiList', 'WifiConnected', 'BackgroundFetchData', 'VoIPChatMembersChanged', 'KeyDown', 'KeyUp'
]

const RANDOM_LIMIT = 1_048_576

const baseInfo = ({ device }: PlatformContext): Record<string, unknown> =>
  ({ SDKVersion: '3.8.0', version: '8.0.50', language: 'zh_CN', theme: device.theme, fontSizeScaleFactor: device.fontScale, fontSizeSetting: 16 * device.fontScale, enableDebug: false, host: { env: 'WeChat', appId: '', version: 0 } })

const deviceInfo = ({ device }: PlatformContext): Record<string, unknown> =>
  ({ brand: device.brand, model: 'iPhone 13', system: 'iOS 17.0', platform: 'ios', abi: 'arm64', benchmarkLevel: -1, memorySize: 4096 })

const random = (length: unknown): unknown => {
  const bytes = Number(length)
  if (!(bytes > 0 && bytes <= RANDOM_LIMIT)) throw weappFailure('getRandomValues', 'parameter error: length should be between 1 and 1048576')
  return { randomValues: crypto.getRandomValues(new Uint8Array(Math.min(bytes, 65_536))).slice(0, bytes) }
}

/** What WeChat tells about itself and the phone. */
export const weappDevice = (context: PlatformContext): ApiTable => {
  const all = (): Record<string, unknown> => ({ ...baseInfo(context), ...deviceInfo(context), ...screenOf(context.device), errMsg: 'getSystemInfo:ok' })
  return {
    ...context.events.table(EVENTS),
    ...effects('vibrateShort', 'vibrateLong', 'setKeepScreenOn', 'setScreenBrightness', 'setVisualEffectOnCapture', 'hideKeyboard', 'makePhoneCall', 'openLocation', 'exitMiniProgram'),
    getSystemInfoSync: synchronous(all), getSystemInfo: asynchronous(all), getSystemInfoAsync: asynchronous(all),
    getWindowInfo: synchronous(() => screenOf(context.device)), getDeviceInfo: synchronous(() => deviceInfo(context)), getAppBaseInfo: synchronous(() => baseInfo(context)),
    getSystemSetting: synchronous(() => ({ bluetoothEnabled: true, locationEnabled: true, wifiEnabled: true, deviceOrientation: 'portrait' })),
    getAppAuthorizeSetting: synchronous(() => ({ cameraAuthorized: 'authorized', albumAuthorized: 'authorized', locationAuthorized: 'authorized' })),
    getMenuButtonBoundingClientRect: synchronous(() => ({ left: context.device.width - 94, right: context.device.width - 7, top: 48, bottom: 80, width: 87, height: 32 })),
    getNetworkType: asynchronous(() => ({ networkType: context.device.network, isConnected: context.device.network !== 'none' })),
    getRandomValues: asynchronous((options) => random(options.length)),
    getBatteryInfo: asynchronous(() => ({ level: 80, isCharging: false })), getBatteryInfoSync: synchronous(() => ({ level: 80, isCharging: false })),
    getLocation: asynchronous(async () => { await context.privacy.ask('getLocation'); return { latitude: 31.9448, longitude: 119.1647, accuracy: 30 } })
  }
}

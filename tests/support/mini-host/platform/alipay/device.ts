import type { PlatformContext } from '../context'
import { asynchronous, effects, synchronous } from '../definitions'
import type { ApiTable } from '../definitions'
import { COMMON_EVENTS, screenOf } from '../device-facts'

const EVENTS = [...COMMON_EVENTS, 'ComponentError', 'BLECharacteristicValueChange', 'BLEConnectionStateChanged', 'ThemeChange', 'GetWifiList', 'BeaconUpdate']

const info = ({ device }: PlatformContext): Record<string, unknown> => ({
  ...screenOf(device), app: 'alipay', version: '10.6.0', platform: 'iOS', system: '17.0', brand: device.brand, model: 'iPhone14,5', language: 'zh-Hans',
  fontSizeSetting: 16 * device.fontScale, colorScheme: device.theme, titleBarHeight: 44, apiLevel: 0, storage: '128 GB', currentBattery: '80%'
})

const networkName: Record<string, string> = { wifi: 'WIFI', '4g': '4G', none: 'NOTREACHABLE' }

/** What Alipay tells about itself and the phone; there is no random source. */
export const alipayDevice = (context: PlatformContext): ApiTable => ({
  ...context.events.table(EVENTS),
  ...effects('vibrate', 'vibrateShort', 'vibrateLong', 'setKeepScreenOn', 'setScreenBrightness', 'hideKeyboard', 'makePhoneCall', 'openLocation'),
  SDKVersion: { kind: 'value', value: '2.9.0' },
  getSystemInfoSync: synchronous(() => info(context)), getSystemInfo: asynchronous(() => info(context)),
  getWindowInfo: synchronous(() => screenOf(context.device)), getDeviceBaseInfo: synchronous(() => ({ brand: context.device.brand, platform: 'iOS', system: '17.0', model: 'iPhone14,5' })),
  getAppBaseInfo: synchronous(() => ({ version: '10.6.0', language: 'zh-Hans', SDKVersion: '2.9.0', theme: context.device.theme })),
  getMenuButtonBoundingClientRect: synchronous(() => ({ left: context.device.width - 94, right: context.device.width - 7, top: 48, bottom: 80, width: 87, height: 32 })),
  getNetworkType: asynchronous(() => ({ networkType: networkName[context.device.network] ?? 'UNKNOWN', networkAvailable: context.device.network !== 'none' })),
  getServerTime: asynchronous(() => ({ time: Date.now() })),
  getLocation: asynchronous(() => ({ latitude: '31.9448', longitude: '119.1647', accuracy: '30' }))
})

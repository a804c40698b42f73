import type { Device } from '../types'

/** The phone a test holds unless it says otherwise. */
export const DEFAULT_DEVICE: Device = { width: 375, height: 812, fontScale: 1, theme: 'light', network: 'wifi', brand: 'devtools', camera: 'allowed' }

const STATUS_BAR = 44
const HOME_BAR = 34

export const screenOf = (device: Device): Record<string, unknown> => ({
  pixelRatio: 2, screenWidth: device.width, screenHeight: device.height, windowWidth: device.width, windowHeight: device.height - STATUS_BAR - 44,
  statusBarHeight: STATUS_BAR, screenTop: STATUS_BAR + 44,
  safeArea: { left: 0, right: device.width, top: STATUS_BAR, bottom: device.height - HOME_BAR, width: device.width, height: device.height - HOME_BAR - STATUS_BAR }
})

/** Events both ends fire about the phone and the app, by the part after `on`. */
export const COMMON_EVENTS = [
  'NetworkStatusChange', 'MemoryWarning', 'AppShow', 'AppHide', 'Error', 'UnhandledRejection', 'PageNotFound', 'KeyboardHeightChange',
  'UserCaptureScreen', 'WindowResize', 'AccelerometerChange', 'CompassChange', 'GyroscopeChange', 'LocationChange', 'SocketOpen', 'SocketClose',
  'SocketError', 'SocketMessage', 'AudioInterruptionBegin', 'AudioInterruptionEnd', 'BluetoothAdapterStateChange', 'BluetoothDeviceFound'
]

import Taro from '@tarojs/taro'
import type { Location } from './types'

/** Both mini-programs: openLocation. */
export const location: Location = {
  supported: true,
  open: (place) => Taro.openLocation({ ...place, scale: 16 }).then(() => undefined, () => undefined)
}

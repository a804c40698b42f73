import Taro from '@tarojs/taro'
import { chooseFailure, mediaTypeOf } from './choose-failure'
import type { Photos } from './types'

interface AlipayChoice { tempFilePaths?: string[], apFilePaths?: string[], tempFiles?: { path: string, size: number }[] }

/** Alipay: chooseImage; it tells no size on older clients and offers no other files. */
export const photos: Photos = {
  supported: { camera: true, album: true, file: false },
  choose: async (from, most) => {
    try {
      const result: AlipayChoice = await Taro.chooseImage({ count: most, sourceType: [from === 'camera' ? 'camera' : 'album'] })
      const paths = result.tempFilePaths ?? result.apFilePaths ?? []
      const files = paths.map((path, at) => ({
        path, name: path.slice(path.lastIndexOf('/') + 1), mediaType: mediaTypeOf(path), bytes: result.tempFiles?.[at]?.size ?? 0
      }))
      return files.length > 0 ? { kind: 'chosen', files } : { kind: 'cancelled' }
    } catch (error) {
      return chooseFailure(error as { errMsg?: string })
    }
  }
}

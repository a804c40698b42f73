import Taro from '@tarojs/taro'
import { chooseFailure, mediaTypeOf } from './choose-failure'
import type { ChosenFile, Photos } from './types'

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1)

const fromMedia = async (source: 'camera' | 'album', most: number): Promise<ChosenFile[]> => {
  const result = await Taro.chooseMedia({ count: most, mediaType: ['image'], sourceType: [source], sizeType: ['original', 'compressed'] })
  return result.tempFiles.map((file) => ({ path: file.tempFilePath, name: nameOf(file.tempFilePath), mediaType: mediaTypeOf(file.tempFilePath), bytes: file.size }))
}

const fromChat = async (most: number): Promise<ChosenFile[]> => {
  const result = await Taro.chooseMessageFile({ count: most, type: 'file', extension: ['pdf', 'jpg', 'jpeg', 'png'] })
  return result.tempFiles.map((file) => ({ path: file.path, name: file.name, mediaType: mediaTypeOf(file.name), bytes: file.size }))
}

/** WeChat: chooseMedia; files only come out of a chat, WeChat shows no others. */
export const photos: Photos = {
  supported: { camera: true, album: true, file: true },
  choose: async (from, most) => {
    try {
      const files = from === 'file' ? await fromChat(most) : await fromMedia(from, most)
      return files.length > 0 ? { kind: 'chosen', files } : { kind: 'cancelled' }
    } catch (error) {
      return chooseFailure(error as { errMsg?: string })
    }
  }
}

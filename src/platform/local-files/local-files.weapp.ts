import { deviceKey } from '../device-key/device-key'
import type { FileSystemManager } from './file-system'
import { miniFiles } from './mini-files'
import type { LocalFiles } from './types'

declare const wx: { getFileSystemManager(): FileSystemManager, env: { USER_DATA_PATH: string } }

/** WeChat: the file system, because storage holds 10 MB in all and a photo is 1 to 5. */
export const localFiles: LocalFiles = miniFiles(() => wx.getFileSystemManager(), () => wx.env.USER_DATA_PATH, deviceKey)

import { deviceKey } from '../device-key/device-key'
import type { FileSystemManager } from './file-system'
import { miniFiles } from './mini-files'
import type { LocalFiles } from './types'

declare const my: { getFileSystemManager(): FileSystemManager, env: { USER_DATA_PATH: string } }

/** Alipay: the file system, with the same calls as WeChat's. */
export const localFiles: LocalFiles = miniFiles(() => my.getFileSystemManager(), () => my.env.USER_DATA_PATH, deviceKey)

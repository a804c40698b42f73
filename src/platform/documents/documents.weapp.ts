import type { FileSystemManager } from '../local-files/file-system'
import { miniDocuments } from './mini-documents'
import type { Documents } from './types'

declare const wx: { getFileSystemManager(): FileSystemManager, env: { USER_DATA_PATH: string } }

/** WeChat: wx.openDocument, whose menu passes on, keeps and prints. */
export const documents: Documents = miniDocuments(() => wx.getFileSystemManager(), () => wx.env.USER_DATA_PATH)

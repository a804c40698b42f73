import type { FileSystemManager } from '../local-files/file-system'
import { miniDocuments } from './mini-documents'
import type { Documents } from './types'

declare const my: { getFileSystemManager(): FileSystemManager, env: { USER_DATA_PATH: string } }

/** Alipay: my.openDocument, for PDF only. */
export const documents: Documents = miniDocuments(() => my.getFileSystemManager(), () => my.env.USER_DATA_PATH)

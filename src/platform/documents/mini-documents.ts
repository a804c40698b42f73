import Taro from '@tarojs/taro'
import { filesOf, type FileSystemManager } from '../local-files/file-system'
import type { Documents } from './types'

/** Both mini-programs read a document from a file only; it lies where opened pages lie, which is emptied at every start. */
export const miniDocuments = (manager: () => FileSystemManager, root: () => string): Documents => ({
  openPdf: async (name, bytes) => {
    const files = filesOf(manager)
    const filePath = `${root()}/shown/${name.replace(/[\\/:*?"<>|]/g, '')}.pdf`
    try {
      await files.makeFolder(`${root()}/shown`)
      await files.write(filePath, bytes)
      await Taro.openDocument({ filePath, fileType: 'pdf', showMenu: true })
      return 'opened'
    } catch {
      return 'failed'
    }
  }
})

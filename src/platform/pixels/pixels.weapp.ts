import { joinOnPage, openOnPage, type StatManager } from './mini-surfaces'
import type { Pixels } from './types'

declare const wx: { getFileSystemManager(): StatManager }

/** WeChat: the page's canvas and the page's thread; its workers have no canvas and share no memory with the page. */
export const pixels: Pixels = { open: openOnPage(() => wx.getFileSystemManager()), join: joinOnPage(() => wx.getFileSystemManager()) }

import { joinOnPage, openOnPage, type StatManager } from './mini-surfaces'
import type { Pixels } from './types'

declare const my: { getFileSystemManager(): StatManager }

/** Alipay: the same calls as WeChat's; one worker at most, and that one without a canvas. */
export const pixels: Pixels = { open: openOnPage(() => my.getFileSystemManager()), join: joinOnPage(() => my.getFileSystemManager()) }

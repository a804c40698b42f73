import type { LocalFiles } from './types'

interface FileResult { errMsg?: string }
interface Callbacks<T> { success?(result: T): void, fail?(error: FileResult): void }

/** What both mini-programs' file system managers have in common. */
export interface FileSystemManager {
  mkdir(options: { dirPath: string, recursive: boolean } & Callbacks<FileResult>): void
  copyFile(options: { srcPath: string, destPath: string } & Callbacks<FileResult>): void
  writeFile(options: { filePath: string, data: string, encoding: string } & Callbacks<FileResult>): void
  access(options: { path: string } & Callbacks<FileResult>): void
  unlink(options: { filePath: string } & Callbacks<FileResult>): void
}

const settle = (call: (callbacks: Callbacks<FileResult>) => void): Promise<void> => new Promise((resolve, reject) => {
  call({ success: () => resolve(), fail: reject })
})

/**
 * Files under the user data path, the only place neither host cleans up by itself. It is
 * private to this mini-program and this account; the host's sandbox is what guards it.
 */
export const miniFiles = (manager: () => FileSystemManager, root: () => string): LocalFiles => {
  const folder = (): string => `${root()}/pages`
  const place = (id: string): string => `${folder()}/${id}`
  const makeFolder = (): Promise<void> => settle((callbacks) => manager().mkdir({ dirPath: folder(), recursive: true, ...callbacks })).catch(() => undefined)
  return {
    keep: async (id, temporaryPath) => {
      await makeFolder()
      await settle((callbacks) => manager().copyFile({ srcPath: temporaryPath, destPath: place(id), ...callbacks }))
    },
    pathOf: (id) => settle((callbacks) => manager().access({ path: place(id), ...callbacks })).then(() => place(id), () => undefined),
    fromDataUrl: async (dataUrl) => {
      await makeFolder()
      const path = place('signature.png')
      await settle((callbacks) => manager().writeFile({ filePath: path, data: dataUrl.slice(dataUrl.indexOf(',') + 1), encoding: 'base64', ...callbacks }))
      return path
    },
    forget: (id) => settle((callbacks) => manager().unlink({ filePath: place(id), ...callbacks })).catch(() => undefined)
  }
}

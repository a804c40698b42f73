import { exactBuffer } from '@/shared/exact-buffer'

interface FileResult { errMsg?: string }
interface Callbacks<T> { success?(result: T): void, fail?(error: FileResult): void }

/** What both mini-programs' file system managers have in common. */
export interface FileSystemManager {
  mkdir(options: { dirPath: string, recursive: boolean } & Callbacks<FileResult>): void
  rmdir(options: { dirPath: string, recursive: boolean } & Callbacks<FileResult>): void
  copyFile(options: { srcPath: string, destPath: string } & Callbacks<FileResult>): void
  rename(options: { oldPath: string, newPath: string } & Callbacks<FileResult>): void
  readFile(options: { filePath: string } & Callbacks<FileResult & { data: ArrayBuffer | string }>): void
  writeFile(options: { filePath: string, data: string | ArrayBuffer, encoding?: string } & Callbacks<FileResult>): void
  access(options: { path: string } & Callbacks<FileResult>): void
  unlink(options: { filePath: string } & Callbacks<FileResult>): void
}

const settle = <T>(call: (callbacks: Callbacks<T>) => void): Promise<T> => new Promise((resolve, reject) => {
  call({ success: resolve, fail: reject })
})

/** The file system of a mini-program as promises; each rejects with the platform's own failure. */
export const filesOf = (manager: () => FileSystemManager) => ({
  makeFolder: (dirPath: string) => settle<FileResult>((then) => manager().mkdir({ dirPath, recursive: true, ...then })).catch(() => undefined),
  removeFolder: (dirPath: string) => settle<FileResult>((then) => manager().rmdir({ dirPath, recursive: true, ...then })).catch(() => undefined),
  copy: (srcPath: string, destPath: string) => settle<FileResult>((then) => manager().copyFile({ srcPath, destPath, ...then })),
  rename: (oldPath: string, newPath: string) => settle<FileResult>((then) => manager().rename({ oldPath, newPath, ...then })),
  exists: (path: string) => settle<FileResult>((then) => manager().access({ path, ...then })).then(() => true, () => false),
  /** The bytes, or undefined when there is no such file. */
  read: (filePath: string) => settle<{ data: ArrayBuffer | string }>((then) => manager().readFile({ filePath, ...then }))
    .then(({ data }) => (typeof data === 'string' ? undefined : new Uint8Array(data)), () => undefined),
  write: (filePath: string, bytes: Uint8Array) => settle<FileResult>((then) => manager().writeFile({ filePath, data: exactBuffer(bytes), ...then })),
  writeBase64: (filePath: string, data: string) => settle<FileResult>((then) => manager().writeFile({ filePath, data, encoding: 'base64', ...then })),
  remove: (filePath: string) => settle<FileResult>((then) => manager().unlink({ filePath, ...then })).catch(() => undefined)
})

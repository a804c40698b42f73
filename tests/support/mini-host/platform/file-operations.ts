import { types } from 'node:util'
import type { ApiOptions } from './definitions'
import { textOption } from './definitions'
import type { FileStore } from './file-store'

const ENCODINGS: Record<string, BufferEncoding> = {
  ascii: 'ascii', base64: 'base64', binary: 'latin1', hex: 'hex', latin1: 'latin1', utf8: 'utf8', 'utf-8': 'utf8', ucs2: 'ucs2', 'ucs-2': 'ucs2', utf16le: 'utf16le'
}

const encodingOf = (options: ApiOptions): BufferEncoding | undefined => ENCODINGS[textOption(options, 'encoding').toLowerCase()]

/** Text or an ArrayBuffer of the bundle, as bytes. */
export const bytesOf = (data: unknown, encoding: BufferEncoding = 'utf8'): Uint8Array => {
  if (types.isAnyArrayBuffer(data)) return new Uint8Array(data.slice(0))
  if (ArrayBuffer.isView(data)) return new Uint8Array(data.buffer, data.byteOffset, data.byteLength).slice()
  return new Uint8Array(Buffer.from(String(data ?? ''), encoding))
}

export type FileOperation = (options: ApiOptions) => Record<string, unknown>

const statOf = (files: FileStore, path: string): Record<string, unknown> => {
  if (!files.exists(path)) files.read(path)
  const isFolder = files.isFolder(path)
  return {
    mode: isFolder ? 0o40755 : 0o100644, size: isFolder ? 0 : files.read(path).byteLength, lastAccessedTime: 0, lastModifiedTime: 0,
    isDirectory: () => isFolder, isFile: () => !isFolder
  }
}

const move = (files: FileStore, from: string, to: string): void => {
  files.write(to, files.read(from))
  files.files.delete(from)
}

/** What both ends' file system managers can do, by name; options are named as WeChat names them. */
export const fileOperations = (files: FileStore): Record<string, FileOperation> => ({
  access: (options) => { const path = textOption(options, 'path'); if (!files.exists(path)) files.read(path); return {} },
  appendFile: (options) => {
    const path = textOption(options, 'filePath')
    files.write(path, Buffer.concat([files.read(path), bytesOf(options.data, encodingOf(options))]))
    return {}
  },
  copyFile: (options) => { files.write(textOption(options, 'destPath'), files.read(textOption(options, 'srcPath')).slice()); return {} },
  getFileInfo: (options) => ({ size: files.read(textOption(options, 'filePath')).byteLength }),
  mkdir: (options) => { files.makeFolder(textOption(options, 'dirPath'), options.recursive === true); return {} },
  readFile: (options) => {
    const bytes = files.read(textOption(options, 'filePath'))
    const encoding = encodingOf(options)
    return { data: encoding ? Buffer.from(bytes).toString(encoding) : bytes.slice() }
  },
  readdir: (options) => ({ files: files.list(textOption(options, 'dirPath')) }),
  rename: (options) => { move(files, textOption(options, 'oldPath'), textOption(options, 'newPath')); return {} },
  rmdir: (options) => { files.removeFolder(textOption(options, 'dirPath'), options.recursive === true); return {} },
  saveFile: (options) => {
    const path = textOption(options, 'filePath') || `${files.userRoot}/saved_${Date.now().toString(36)}`
    move(files, textOption(options, 'tempFilePath'), path)
    return { savedFilePath: path }
  },
  stat: (options) => ({ stats: statOf(files, textOption(options, 'path')) }),
  unlink: (options) => { files.remove(textOption(options, 'filePath')); return {} },
  writeFile: (options) => { files.write(textOption(options, 'filePath'), bytesOf(options.data, encodingOf(options))); return {} }
})

import { weappFailure } from '../api-failure'
import type { ApiFailure } from '../api-failure'
import type { PlatformContext } from '../context'
import { asynchronous, synchronous, textOption } from '../definitions'
import type { ApiOptions, ApiTable } from '../definitions'
import type { Deliver } from '../deliver'
import { fileOperations } from '../file-operations'
import type { FileOperation } from '../file-operations'
import { FileProblem } from '../file-store'

const REASONS: Record<FileProblem['reason'], string> = {
  missing: 'no such file or directory', denied: 'permission denied, open', full: 'the maximum size of the file storage limit is exceeded',
  exists: 'file already exists', 'not-empty': 'directory not empty'
}

/** The names of the synchronous calls' arguments, in order. */
const POSITIONS: Record<string, string[]> = {
  access: ['path'], appendFile: ['filePath', 'data', 'encoding'], copyFile: ['srcPath', 'destPath'], mkdir: ['dirPath', 'recursive'],
  readFile: ['filePath', 'encoding'], readdir: ['dirPath'], rename: ['oldPath', 'newPath'], rmdir: ['dirPath', 'recursive'],
  saveFile: ['tempFilePath', 'filePath'], stat: ['path'], unlink: ['filePath'], writeFile: ['filePath', 'data', 'encoding']
}

/** What a synchronous call returns of the asynchronous one's result. */
const RETURNED: Record<string, string> = { readFile: 'data', readdir: 'files', stat: 'stats', saveFile: 'savedFilePath' }

const failureOf = (api: string, problem: unknown): ApiFailure => {
  if (problem instanceof FileProblem) return weappFailure(api, `${REASONS[problem.reason]} ${problem.path}`)
  return weappFailure(api, String(problem))
}

const attempt = (name: string, operation: FileOperation, options: ApiOptions): Record<string, unknown> => {
  try {
    return operation(options)
  } catch (problem) {
    throw failureOf(name, problem)
  }
}

const managerTable = (context: PlatformContext): ApiTable =>
  Object.fromEntries(Object.entries(fileOperations(context.files)).flatMap(([name, operation]) => {
    const positions = POSITIONS[name]
    const calls: [string, ApiTable[string]][] = [[name, asynchronous((options) => attempt(name, operation, options))]]
    if (positions) calls.push([`${name}Sync`, synchronous((...args) => {
      const result = attempt(`${name}Sync`, operation, Object.fromEntries(positions.map((position, at) => [position, args[at]])))
      const returned = RETURNED[name]
      return returned === undefined ? undefined : result[returned]
    })])
    return calls
  }))

const savedFiles = (context: PlatformContext): unknown => ({
  fileList: [...context.files.files].filter(([path]) => path.startsWith(`${context.files.userRoot}/saved_`))
    .map(([filePath, bytes]) => ({ filePath, size: bytes.byteLength, createTime: 0 }))
})

/** wx.getFileSystemManager and the older calls that need no manager. */
export const weappFiles = (context: PlatformContext, deliver: Deliver): ApiTable => {
  const operations = fileOperations(context.files)
  const plain = (name: string) => asynchronous((options) => attempt(name, operations[name] ?? (() => ({})), options))
  const manager = deliver(managerTable(context), 'FileSystemManager.')
  return {
    env: { kind: 'value', value: { USER_DATA_PATH: context.files.userRoot } },
    getFileSystemManager: synchronous(() => manager),
    saveFile: plain('saveFile'), getFileInfo: plain('getFileInfo'), getSavedFileList: asynchronous(() => savedFiles(context)),
    removeSavedFile: plain('unlink'),
    openDocument: asynchronous((options) => { attempt('openDocument', (one) => { context.files.read(textOption(one, 'filePath')); return {} }, options) })
  }
}

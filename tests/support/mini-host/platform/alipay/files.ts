import { ApiFailure, alipayFailure } from '../api-failure'
import type { PlatformContext } from '../context'
import { asynchronous, synchronous, textOption } from '../definitions'
import type { ApiOptions, ApiTable } from '../definitions'
import type { Deliver } from '../deliver'
import { fileOperations } from '../file-operations'
import type { FileOperation } from '../file-operations'
import { FileProblem } from '../file-store'

const PROBLEMS: Record<FileProblem['reason'], [number, string]> = {
  missing: [10022, 'no such file or directory'], denied: [10023, 'permission denied'], full: [10028, 'the maximum size of the file storage limit is exceeded'],
  exists: [10024, 'file already exists'], 'not-empty': [10027, 'directory not empty']
}

const attempt = (operation: FileOperation, options: ApiOptions): Record<string, unknown> => {
  try {
    return operation(options)
  } catch (problem) {
    if (!(problem instanceof FileProblem)) throw problem
    const [error, message] = PROBLEMS[problem.reason]
    throw alipayFailure(error, `${message} ${problem.path}`)
  }
}

const optionsOf = (value: unknown): ApiOptions => (typeof value === 'object' && value !== null ? { ...value } : {})

/** The synchronous calls take the same options and say in what they return whether they succeeded. */
const told = (operation: FileOperation, options: ApiOptions): Record<string, unknown> => {
  try {
    return { success: true, ...attempt(operation, options) }
  } catch (problem) {
    if (problem instanceof ApiFailure) return { success: false, ...problem.payload }
    throw problem
  }
}

const managerTable = (context: PlatformContext): ApiTable =>
  Object.fromEntries(Object.entries(fileOperations(context.files)).flatMap(([name, operation]): [string, ApiTable[string]][] => [
    [name, asynchronous((options) => attempt(operation, options))],
    [`${name}Sync`, synchronous((options) => told(operation, optionsOf(options)))]
  ]))

/** my.getFileSystemManager, and the older calls that speak of apFilePath. */
export const alipayFiles = (context: PlatformContext, deliver: Deliver): ApiTable => {
  const manager = deliver(managerTable(context), 'FileSystemManager.')
  const operations = fileOperations(context.files)
  const withPath = (name: string, as: string) => asynchronous((options) => attempt(operations[name] ?? (() => ({})), { ...options, [as]: textOption(options, 'apFilePath') }))
  return {
    env: { kind: 'value', value: { USER_DATA_PATH: context.files.userRoot } },
    getFileSystemManager: synchronous(() => manager),
    saveFile: asynchronous((options) => {
      const saved = attempt(operations.saveFile ?? (() => ({})), { tempFilePath: textOption(options, 'apFilePath') })
      return { apFilePath: saved.savedFilePath }
    }),
    openDocument: asynchronous((options) => { attempt((one) => { context.files.read(textOption(one, 'filePath')); return {} }, options) }),
    getFileInfo: withPath('getFileInfo', 'filePath'), removeSavedFile: withPath('unlink', 'filePath')
  }
}

import type { RequestRecord } from '../../types'
import { alipayFailure } from '../api-failure'
import type { PlatformContext } from '../context'
import { textOption, textsOption } from '../definitions'
import type { ApiOptions, ApiTable, StartedTask } from '../definitions'
import { exchange } from '../http-exchange'
import type { Outcome } from '../http-exchange'
import { TransferTask, deadTask } from '../task'
import { uploadExchange } from '../upload-exchange'
import { ALIPAY_TIMEOUT, alipayTransferFailure } from './request'

const FILE_MISSING = 11
const TYPES = new Set(['', 'image', 'video', 'audio'])

const refused = (error: number, message: string): StartedTask => ({ answer: Promise.reject(alipayFailure(error, message)), task: deadTask() })

const headersOf = (options: ApiOptions): Record<string, string> => ({ ...textsOption(options, 'header'), ...textsOption(options, 'headers') })

const uploaded = async (outcome: Promise<Outcome>): Promise<unknown> => {
  const end = await outcome
  if (end.kind !== 'answered') throw alipayTransferFailure(end)
  return { data: Buffer.from(end.bytes).toString('utf8'), statusCode: String(end.status), header: end.headers }
}

const upload = (context: PlatformContext, options: ApiOptions): StartedTask => {
  const path = textOption(options, 'filePath')
  const field = textOption(options, 'fileName') || textOption(options, 'name')
  if (field === '') return refused(2, 'fileName is required')
  if (!TYPES.has(textOption(options, 'fileType'))) return refused(2, 'fileType is not valid')
  if (!context.files.exists(path)) return refused(FILE_MISSING, '文件不存在')
  const task = new TransferTask(context)
  const running = uploadExchange(context, {
    url: textOption(options, 'url'), path, field, fields: textsOption(options, 'formData'), headers: headersOf(options),
    timeoutMs: Number(options.timeout ?? ALIPAY_TIMEOUT), progress: task.progress
  })
  return { answer: uploaded(running.outcome), task: task.of(running) }
}

const downloaded = async (context: PlatformContext, outcome: Promise<Outcome>): Promise<unknown> => {
  const end = await outcome
  if (end.kind !== 'answered') throw alipayTransferFailure(end)
  if (end.status >= 400) throw alipayFailure(12, `http status ${end.status}`)
  const path = context.files.addTemporary('download', end.bytes)
  return { apFilePath: path, tempFilePath: path }
}

const download = (context: PlatformContext, options: ApiOptions): StartedTask => {
  const headers = headersOf(options)
  const record: RequestRecord = { api: 'downloadFile', method: 'GET', url: textOption(options, 'url'), headers, body: undefined, state: 'waiting' }
  const running = exchange(context, record, { method: 'GET', headers }, Number(options.timeout ?? ALIPAY_TIMEOUT))
  return { answer: downloaded(context, running.outcome), task: new TransferTask(context).of(running) }
}

/** my.uploadFile, whose multipart name is called fileName and whose status is a text; my.downloadFile. */
export const alipayTransfer = (context: PlatformContext): ApiTable => ({
  uploadFile: { kind: 'task', start: (options) => upload(context, options) },
  downloadFile: { kind: 'task', start: (options) => download(context, options) }
})

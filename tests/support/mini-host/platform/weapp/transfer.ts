import type { RequestRecord } from '../../types'
import { weappFailure } from '../api-failure'
import type { PlatformContext } from '../context'
import { textOption, textsOption } from '../definitions'
import type { ApiOptions, ApiTable, StartedTask } from '../definitions'
import { exchange } from '../http-exchange'
import type { Outcome } from '../http-exchange'
import { TransferTask, deadTask } from '../task'
import { uploadExchange } from '../upload-exchange'
import { WEAPP_TIMEOUT, weappTransferFailure } from './request'

/** WeChat uploads no file over 10 MB. */
const UPLOAD_LIMIT = 10 * 1024 * 1024

const refused = (api: string, reason: string): StartedTask => ({ answer: Promise.reject(weappFailure(api, reason)), task: deadTask() })

const uploaded = async (outcome: Promise<Outcome>): Promise<unknown> => {
  const end = await outcome
  if (end.kind !== 'answered') throw weappTransferFailure('uploadFile', end)
  return { data: Buffer.from(end.bytes).toString('utf8'), statusCode: end.status, header: end.headers }
}

const upload = (context: PlatformContext, options: ApiOptions): StartedTask => {
  const path = textOption(options, 'filePath')
  const field = textOption(options, 'name')
  if (field === '') return refused('uploadFile', 'parameter error: parameter.name should be String instead of Undefined;')
  if (!context.files.exists(path)) return refused('uploadFile', 'file not found')
  if (context.files.read(path).byteLength > UPLOAD_LIMIT) return refused('uploadFile', 'file size exceed limit')
  const task = new TransferTask(context)
  const running = uploadExchange(context, {
    url: textOption(options, 'url'), path, field, fields: textsOption(options, 'formData'), headers: textsOption(options, 'header'),
    timeoutMs: Number(options.timeout ?? WEAPP_TIMEOUT), progress: task.progress
  })
  return { answer: uploaded(running.outcome), task: task.of(running) }
}

const downloaded = async (context: PlatformContext, options: ApiOptions, outcome: Promise<Outcome>): Promise<unknown> => {
  const end = await outcome
  if (end.kind !== 'answered') throw weappTransferFailure('downloadFile', end)
  const path = textOption(options, 'filePath')
  if (path !== '') { context.files.write(path, end.bytes); return { filePath: path, statusCode: end.status, header: end.headers } }
  return { tempFilePath: context.files.addTemporary('download', end.bytes), statusCode: end.status, header: end.headers }
}

const download = (context: PlatformContext, options: ApiOptions): StartedTask => {
  const headers = textsOption(options, 'header')
  const record: RequestRecord = { api: 'downloadFile', method: 'GET', url: textOption(options, 'url'), headers, body: undefined, state: 'waiting' }
  const running = exchange(context, record, { method: 'GET', headers }, Number(options.timeout ?? WEAPP_TIMEOUT))
  return { answer: downloaded(context, options, running.outcome), task: new TransferTask(context).of(running) }
}

/** wx.uploadFile and wx.downloadFile. */
export const weappTransfer = (context: PlatformContext): ApiTable => ({
  uploadFile: { kind: 'task', start: (options) => upload(context, options) },
  downloadFile: { kind: 'task', start: (options) => download(context, options) }
})

import Taro from '@tarojs/taro'
import { NetworkFailure } from '../network/types'
import type { UploadAnswer, UploadRequest } from './types'

interface RawAnswer { statusCode?: number | string, status?: number | string, data?: unknown }
interface RawFailure { errMsg?: string, errorMessage?: string, error?: number }

const failureOf = (failure: RawFailure): NetworkFailure => {
  const text = failure.errMsg ?? failure.errorMessage ?? ''
  if (/timeout/i.test(text) || failure.error === 13) return new NetworkFailure('timeout')
  if (/abort/i.test(text) || failure.error === 9) return new NetworkFailure('aborted')
  return new NetworkFailure('unreachable')
}

/** Both mini-programs: the platform writes the multipart boundary itself; extras name what one end needs. */
export const taroUpload = (request: UploadRequest, extras: object): Promise<UploadAnswer> => {
  const task = Taro.uploadFile({
    url: request.url, filePath: request.path, name: 'file', formData: request.fields, header: request.headers,
    timeout: request.timeoutMs, ...extras
  })
  const { onProgress } = request
  if (onProgress) task.onProgressUpdate?.((event) => onProgress(event.progress / 100))
  request.onStarted?.(() => task.abort())
  return task.then(
    (raw: RawAnswer) => ({ status: Number(raw.statusCode ?? raw.status), body: String(raw.data ?? '') }),
    (failure: RawFailure) => { throw failureOf(failure) }
  )
}

import Taro from '@tarojs/taro'
import { NetworkFailure, type NetworkRequest, type SendRequest } from './types'

const failureOf = (error: { errMsg?: string }): NetworkFailure => {
  const text = error.errMsg ?? ''
  if (/timeout/i.test(text)) return new NetworkFailure('timeout')
  if (/abort/i.test(text)) return new NetworkFailure('aborted')
  return new NetworkFailure('unreachable')
}

const send = (request: NetworkRequest) => {
  const task = Taro.request<string>({
    url: request.url, method: request.method, header: request.headers, data: request.body, timeout: request.timeoutMs,
    // 'text' and not 'json': axios parses, so that broken JSON becomes an error it knows.
    dataType: 'text', responseType: 'text'
  })
  request.onStarted?.(() => task.abort())
  return task.then(
    (result) => ({ status: result.statusCode, headers: result.header, body: String(result.data ?? '') }),
    (error: { errMsg?: string }) => { throw failureOf(error) }
  )
}

/** WeChat: wx.request answers every status through success. */
export const sendRequest: SendRequest = send

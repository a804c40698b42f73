import Taro from '@tarojs/taro'
import { NetworkFailure, type NetworkAnswer, type NetworkRequest, type SendRequest } from './types'

interface AlipayAnswer { status?: number, statusCode?: number, headers?: Record<string, string>, header?: Record<string, string>, data?: unknown }
interface AlipayFailure extends AlipayAnswer { error?: number, errorMessage?: string, errMsg?: string }

const TIMED_OUT = 13
const ABORTED = 9
const HTTP_STATUS = 19

const answerOf = (raw: AlipayAnswer): NetworkAnswer => ({
  status: raw.status ?? raw.statusCode ?? 0,
  headers: raw.headers ?? raw.header ?? {},
  body: typeof raw.data === 'string' ? raw.data : JSON.stringify(raw.data ?? '')
})

const settleFailure = (failure: AlipayFailure): NetworkAnswer => {
  if (failure.error === HTTP_STATUS && failure.status) return answerOf(failure)
  if (failure.error === TIMED_OUT) throw new NetworkFailure('timeout')
  if (failure.error === ABORTED) throw new NetworkFailure('aborted')
  throw new NetworkFailure('unreachable')
}

const send = (request: NetworkRequest) => {
  const task = Taro.request<string>({
    url: request.url, method: request.method, header: request.headers, data: request.body, timeout: request.timeoutMs,
    dataType: 'text', responseType: 'text'
  })
  request.onStarted?.(() => task.abort())
  return task.then((result) => answerOf(result as AlipayAnswer), (failure: AlipayFailure) => settleFailure(failure))
}

/** Alipay: my.request calls fail for status >= 400 (error 19); made into an ordinary answer here. */
export const sendRequest: SendRequest = send

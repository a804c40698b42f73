import type { RequestRecord } from '../../types'
import type { ApiFailure} from '../api-failure';
import { alipayFailure } from '../api-failure'
import type { PlatformContext } from '../context'
import { textOption, textsOption } from '../definitions'
import type { ApiDefinition, ApiOptions, ApiTable, StartedTask } from '../definitions'
import { encodeBody } from '../http-body'
import { exchange } from '../http-exchange'
import type { Outcome } from '../http-exchange'
import { TransferTask, deadTask } from '../task'

const METHODS = new Set(['GET', 'POST', 'PUT', 'DELETE'])
export const ALIPAY_TIMEOUT = 30_000
const UNREADABLE = 14
const HTTP_STATUS = 19

/** my's numbers for a transfer that did not come through. */
export const alipayTransferFailure = (end: Exclude<Outcome, { kind: 'answered' }>): ApiFailure => {
  if (end.kind === 'aborted') return alipayFailure(9, 'request:fail abort')
  if (end.kind === 'timed-out') return alipayFailure(13, '请求超时')
  return alipayFailure(12, end.reason)
}

const dataOf = (options: ApiOptions, bytes: Uint8Array): unknown => {
  const type = textOption(options, 'dataType') || 'json'
  if (type === 'arraybuffer' || options.responseType === 'arraybuffer') return bytes
  if (type === 'base64') return Buffer.from(bytes).toString('base64')
  const text = Buffer.from(bytes).toString('utf8')
  if (type !== 'json') return text
  try {
    return text === '' ? '' : JSON.parse(text) as unknown
  } catch {
    throw alipayFailure(UNREADABLE, 'JSON parse data error')
  }
}

const answered = async (options: ApiOptions, outcome: Promise<Outcome>): Promise<unknown> => {
  const end = await outcome
  if (end.kind !== 'answered') throw alipayTransferFailure(end)
  const told = { data: dataOf(options, end.bytes), status: end.status, headers: end.headers }
  if (end.status >= 400) throw alipayFailure(HTTP_STATUS, 'http status error', told)
  return told
}

const refused = (error: number, message: string): StartedTask => ({ answer: Promise.reject(alipayFailure(error, message)), task: deadTask() })

const start = (context: PlatformContext, options: ApiOptions): StartedTask => {
  const method = (textOption(options, 'method') || 'GET').toUpperCase()
  const address = textOption(options, 'url')
  if (!METHODS.has(method)) return refused(2, `method ${method} is not supported`)
  if (!/^https?:\/\//.test(address)) return refused(2, 'url is not valid')
  const { url, headers, body } = encodeBody(method, address, textsOption(options, 'headers'), options.data)
  const record: RequestRecord = { api: 'request', method, url, headers, body, state: 'waiting' }
  const running = exchange(context, record, { method, headers, body }, Number(options.timeout ?? ALIPAY_TIMEOUT))
  return { answer: answered(options, running.outcome), task: new TransferTask(context).of(running) }
}

/** my.request: four methods, and fail with error 19 for every status from 400 on. */
export const alipayRequest = (context: PlatformContext): ApiTable => {
  const request: ApiDefinition = { kind: 'task', start: (options) => start(context, options) }
  return { request, httpRequest: request }
}

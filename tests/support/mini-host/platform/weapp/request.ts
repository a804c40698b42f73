import type { RequestRecord } from '../../types'
import type { ApiFailure} from '../api-failure';
import { weappFailure } from '../api-failure'
import type { PlatformContext } from '../context'
import { textOption, textsOption } from '../definitions'
import type { ApiOptions, ApiTable, StartedTask } from '../definitions'
import { encodeBody } from '../http-body'
import { exchange } from '../http-exchange'
import type { Outcome } from '../http-exchange'
import { TransferTask, deadTask } from '../task'

const METHODS = new Set(['OPTIONS', 'GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'TRACE', 'CONNECT'])
/** WeChat gives up after a minute at most. */
export const WEAPP_TIMEOUT = 60_000

/** Over HTTP/1.1 WeChat shows header names as servers write them, not in small letters. */
const asWritten = (headers: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.replace(/(^|-)[a-z]/g, (part) => part.toUpperCase()), value]))

/** wx's words for a transfer that did not come through. */
export const weappTransferFailure = (api: string, end: Exclude<Outcome, { kind: 'answered' }>): ApiFailure => {
  if (end.kind === 'aborted') return weappFailure(api, 'abort', { errno: 600003 })
  if (end.kind === 'timed-out') return weappFailure(api, 'timeout', { errno: 5 })
  return weappFailure(api, end.reason, { errno: 600001 })
}

const dataOf = (options: ApiOptions, bytes: Uint8Array): unknown => {
  if (options.responseType === 'arraybuffer') return bytes
  const text = Buffer.from(bytes).toString('utf8')
  if (options.dataType !== undefined && options.dataType !== 'json') return text
  try {
    return JSON.parse(text) as unknown
  } catch {
    return text
  }
}

const answered = async (options: ApiOptions, outcome: Promise<Outcome>): Promise<unknown> => {
  const end = await outcome
  if (end.kind !== 'answered') throw weappTransferFailure('request', end)
  return { data: dataOf(options, end.bytes), statusCode: end.status, header: asWritten(end.headers), cookies: [] }
}

const refused = (reason: string): StartedTask => ({ answer: Promise.reject(weappFailure('request', reason)), task: deadTask() })

const start = (context: PlatformContext, options: ApiOptions): StartedTask => {
  const method = (textOption(options, 'method') || 'GET').toUpperCase()
  const address = textOption(options, 'url')
  if (!METHODS.has(method)) return refused(`invalid method "${method}"`)
  if (!/^https?:\/\//.test(address)) return refused(`invalid url "${address}"`)
  const { url, headers, body } = encodeBody(method, address, textsOption(options, 'header'), options.data)
  const record: RequestRecord = { api: 'request', method, url, headers, body, state: 'waiting' }
  const running = exchange(context, record, { method, headers, body }, Math.min(Number(options.timeout ?? WEAPP_TIMEOUT), WEAPP_TIMEOUT))
  return { answer: answered(options, running.outcome), task: new TransferTask(context).of(running) }
}

/** wx.request: eight methods, every status through success. */
export const weappRequest = (context: PlatformContext): ApiTable => ({ request: { kind: 'task', start: (options) => start(context, options) } })

import axios, { AxiosError, AxiosHeaders, CanceledError, type AxiosAdapter, type AxiosResponse, type InternalAxiosRequestConfig } from 'axios'
import { NetworkFailure, type NetworkAnswer, type NetworkRequest } from '@/platform/network/types'

type Send = (request: NetworkRequest) => Promise<NetworkAnswer>

const METHODS = ['GET', 'POST', 'PUT', 'DELETE'] as const

const methodOf = (config: InternalAxiosRequestConfig): NetworkRequest['method'] => {
  const method = METHODS.find((known) => known === (config.method ?? 'get').toUpperCase())
  if (!method) throw new AxiosError(`${config.method} is not a method every end knows`, AxiosError.ERR_BAD_OPTION_VALUE, config)
  return method
}

const headersOf = (config: InternalAxiosRequestConfig): Record<string, string> => {
  const headers: Record<string, string> = {}
  for (const [name, value] of Object.entries(AxiosHeaders.from(config.headers).toJSON())) headers[name] = String(value)
  return headers
}

/** Bytes of whatever realm: a mini-program's own ArrayBuffer need not be the one of this module. */
const isBytes = (body: unknown): body is ArrayBuffer => Object.prototype.toString.call(body) === '[object ArrayBuffer]'

const responseOf = (answer: NetworkAnswer, config: InternalAxiosRequestConfig): AxiosResponse => ({
  data: answer.body, status: answer.status, statusText: '', headers: AxiosHeaders.from(answer.headers), config
})

const settle = (response: AxiosResponse): AxiosResponse => {
  const { config, status } = response
  if (!config.validateStatus || config.validateStatus(status)) return response
  const code = status >= 500 ? AxiosError.ERR_BAD_RESPONSE : AxiosError.ERR_BAD_REQUEST
  throw new AxiosError(`status ${status}`, code, config, undefined, response)
}

const errorOf = (error: unknown, config: InternalAxiosRequestConfig): unknown => {
  if (!(error instanceof NetworkFailure)) return error
  if (error.kind === 'aborted') return new CanceledError(undefined, config)
  if (error.kind === 'timeout') return new AxiosError('timeout', AxiosError.ECONNABORTED, config)
  return new AxiosError('unreachable', AxiosError.ERR_NETWORK, config)
}

/** Lets axios send through a mini-program's request function: URL, headers, body, time-out, abort. */
export const taroAdapter = (send: Send): AxiosAdapter => async (config) => {
  const body: unknown = config.data
  try {
    const answer = await send({
      url: axios.getUri(config), method: methodOf(config), headers: headersOf(config), timeoutMs: config.timeout || undefined,
      body: typeof body === 'string' || isBytes(body) ? body : undefined,
      onStarted: (abort) => config.signal?.addEventListener?.('abort', abort)
    })
    return settle(responseOf(answer, config))
  } catch (error) {
    throw errorOf(error, config)
  }
}

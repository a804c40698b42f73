import axios, { type AxiosInstance, type AxiosRequestConfig, type AxiosResponse } from 'axios'
import type { NetworkAnswer, NetworkRequest } from '@/platform/network/types'
import { Failure } from '@/shared/failures'
import { failureOfError } from './problem-mapping'
import { withRetries, type Sleep } from './retry'
import { taroAdapter } from './transport/taro-adapter'

/** What the client is told from outside: tokens, and what to do when they are no longer good. */
export interface SessionPolicy {
  accessToken(): string | undefined
  /** Gets a new access token; called once for all requests that wait for it. Rejects when the person must sign in. */
  refresh(): Promise<void>
}

/** What a client is made of. */
export interface ClientOptions {
  baseUrl: string
  /** A mini-program's transport; axios's own without one. */
  send?: (request: NetworkRequest) => Promise<NetworkAnswer>
  session: SessionPolicy
  /** Named situation of the pretend government, from the page's address. */
  scenario?: () => string | undefined
  /** Signs or encrypts a request for a provincial gateway; off by default. */
  seal?: (config: AxiosRequestConfig) => AxiosRequestConfig
  sleep?: Sleep
  timeoutMs?: number
}

/** One call as the resource files make it. */
export interface Call {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  path: string
  params?: Record<string, string | undefined>
  /** An object travels as JSON, an ArrayBuffer as it is. */
  body?: object
  headers?: Record<string, string>
  /** Present for every submission; makes sending twice safe. */
  idempotencyKey?: string
  /** False for what needs no session. */
  authorised?: boolean
  /** Whoever calls tries again by itself, and better than by sending the same once more. */
  once?: boolean
  timeoutMs?: number
  signal?: AxiosRequestConfig['signal']
}

/** Sends calls; every rejection is a Failure. */
export interface Client {
  send<T>(call: Call): Promise<T>
  /** Absolute address of what goes outside axios (pictures). */
  addressOf(path: string): string
  /** Waits, as between two tries. */
  pause: Sleep
}

const defaultSleep: Sleep = (milliseconds) => new Promise((resolve) => { setTimeout(resolve, milliseconds) })

const isSafe = (call: Call): boolean => call.method !== 'POST' || call.idempotencyKey !== undefined || call.path === '/prefill'

const instanceOf = (options: ClientOptions): AxiosInstance => axios.create({
  baseURL: `${options.baseUrl}/api/v1`,
  timeout: options.timeoutMs ?? 20_000,
  ...(options.send ? { adapter: taroAdapter(options.send) } : {})
})

/** Broken JSON stays a string after axios tried to parse it; the contract knows no bare text. */
const dataOf = <T>(response: AxiosResponse<T>): T => {
  if (response.status !== 204 && (typeof response.data !== 'object' || response.data === null)) throw new Failure('contract-broken')
  return response.data
}

/** The one axios instance of the product, with its session, retries and errors. */
export const createClient = (options: ClientOptions): Client => {
  const http = instanceOf(options)
  const sleep = options.sleep ?? defaultSleep
  let refreshing: Promise<void> | undefined

  const refreshOnce = (): Promise<void> => {
    refreshing ??= options.session.refresh().finally(() => { refreshing = undefined })
    return refreshing
  }
  const headers = (idempotencyKey?: string): Record<string, string> => {
    const token = options.session.accessToken()
    const scenario = options.scenario?.()
    return {
      ...(token ? { Authorization: `Bearer ${token}` } : {}),
      ...(idempotencyKey ? { 'Idempotency-Key': idempotencyKey } : {}),
      ...(scenario ? { 'X-Scenario': scenario } : {})
    }
  }
  const configOf = (call: Call): AxiosRequestConfig => {
    const config: AxiosRequestConfig = {
      url: call.path, method: call.method, params: call.params, data: call.body, signal: call.signal,
      headers: { ...headers(call.idempotencyKey), ...call.headers }, ...(call.timeoutMs === undefined ? {} : { timeout: call.timeoutMs })
    }
    return options.seal ? options.seal(config) : config
  }
  const withSession = async <T>(run: () => Promise<T>): Promise<T> => {
    try {
      return await run()
    } catch (error) {
      const failure = failureOfError(error)
      if (failure.kind !== 'session-expired') throw failure
      await refreshOnce()
      return run()
    }
  }
  const once = async <T>(call: Call): Promise<T> => dataOf(await http.request<T>(configOf(call)))
  return {
    send: async <T>(call: Call): Promise<T> => {
      const run = (): Promise<T> => withRetries(isSafe(call) && call.once !== true, () => once<T>(call), failureOfError, sleep)
      try {
        return await (call.authorised === false ? run() : withSession(run))
      } catch (error) {
        throw failureOfError(error)
      }
    },
    addressOf: (path) => (path.startsWith('/api/') ? options.baseUrl + path : `${options.baseUrl}/api/v1${path}`),
    pause: sleep
  }
}

import { types } from 'node:util'
import type { ApiOptions } from './definitions'

/** What goes on the wire: the address with a GET's data in it, and the body. */
export interface Encoded { url: string, headers: Record<string, string>, body?: string | Uint8Array<ArrayBuffer> }

const queryOf = (data: object): string =>
  Object.entries(data).map(([name, value]: [string, unknown]) => `${encodeURIComponent(name)}=${encodeURIComponent(typeof value === 'object' ? JSON.stringify(value) : String(value))}`).join('&')

const withQuery = (url: string, query: string): string => (query === '' ? url : `${url}${url.includes('?') ? '&' : '?'}${query}`)

const typeOf = (headers: Record<string, string>): string =>
  Object.entries(headers).find(([name]) => name.toLowerCase() === 'content-type')?.[1] ?? ''

/** Encodes as both hosts do: objects become JSON or a form, by the content type; JSON is the default. */
export const encodeBody = (method: string, url: string, given: Record<string, string>, data: ApiOptions[string]): Encoded => {
  const headers = typeOf(given) === '' ? { ...given, 'content-type': 'application/json' } : given
  if (data === undefined || data === null || data === '') return { url, headers }
  if (method === 'GET' || method === 'HEAD') return { url: typeof data === 'object' ? withQuery(url, queryOf(data)) : url, headers }
  if (types.isAnyArrayBuffer(data)) return { url, headers, body: Uint8Array.from(new Uint8Array(data)) }
  if (typeof data !== 'object') return { url, headers, body: String(data) }
  const isForm = typeOf(headers).includes('x-www-form-urlencoded')
  return { url, headers, body: isForm ? queryOf(data) : JSON.stringify(data) }
}

import axios, { AxiosError } from 'axios'
import type { Problem } from '@types-contract/contract'
import { Failure, type FailureKind } from '@/shared/failures'

const KINDS: Record<Problem['code'], FailureKind> = {
  'session-expired': 'session-expired', 'not-signed-in': 'not-signed-in', 'not-permitted': 'not-permitted', 'not-found': 'not-found',
  invalid: 'invalid', conflict: 'conflict', 'stale-version': 'stale-version', duplicate: 'duplicate', 'file-refused': 'file-refused',
  busy: 'busy', 'department-down': 'department-down', unexpected: 'unexpected'
}

const BY_STATUS: Record<number, FailureKind> = { 401: 'session-expired', 403: 'not-permitted', 404: 'not-found', 409: 'conflict', 422: 'invalid', 429: 'busy', 503: 'busy', 504: 'timeout' }

/** Whether a body is the contract's Problem; a proxy in between may answer anything. */
const isProblem = (body: unknown): body is Problem =>
  typeof body === 'object' && body !== null && 'code' in body && typeof body.code === 'string' && 'message' in body && typeof body.message === 'string'

const secondsOf = (header: unknown): number | undefined => {
  const seconds = Number(header)
  return Number.isFinite(seconds) && seconds >= 0 ? seconds : undefined
}

/** The failure that a status and body stand for, whichever transport brought them. */
export const failureOfAnswer = (status: number, body: unknown, retryAfter?: unknown): Failure => {
  const after = secondsOf(retryAfter)
  if (!isProblem(body)) return new Failure(BY_STATUS[status] ?? 'unexpected', { retryAfterSeconds: after })
  const kind = KINDS[body.code] ?? BY_STATUS[status] ?? 'unexpected'
  return new Failure(kind, {
    words: body.message, requestId: body.requestId, retryAfterSeconds: body.retryAfterSeconds ?? after, problems: body.problems,
    currentVersion: body.currentVersion, currentDraft: body.currentDraft
  })
}

/** The one place that turns every transport failure into a Failure. */
export const failureOfError = (error: unknown): Failure => {
  if (error instanceof Failure) return error
  if (axios.isCancel(error)) return new Failure('cancelled')
  if (!(error instanceof AxiosError)) return new Failure('unexpected')
  if (error.response) return failureOfAnswer(error.response.status, error.response.data, error.response.headers['retry-after'])
  if (error.code === AxiosError.ECONNABORTED || error.code === AxiosError.ETIMEDOUT) return new Failure('timeout')
  if (error.code === AxiosError.ERR_NETWORK) return new Failure('offline')
  return new Failure('unexpected')
}

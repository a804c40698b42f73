import { Refusal } from '../wire/answers'
import type { Scenario } from './scenario'

/** The next call of every session finds it expired, once. */
export const sessionExpired: Scenario = {
  name: 'session-expired',
  description: '登录过期：下一次操作时登录已过期，续上后照常办理。',
  before: ({ sessionId, count }) =>
    sessionId !== undefined && count(sessionId) === 1 ? new Refusal('session-expired') : undefined
}

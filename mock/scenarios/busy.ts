import { Refusal } from '../wire/answers'
import type { Scenario } from './scenario'

const REFUSED_TIMES = 2

/** The first two tries of every call meet a full house. */
export const busy: Scenario = {
  name: 'busy',
  description: '系统繁忙：每次操作的前两次都请稍后再试，第三次成功。',
  before: ({ method, path, idempotencyKey = '', count, recount }) => {
    const what = `${method} ${path} ${idempotencyKey}`
    if (count(what) <= REFUSED_TIMES) return new Refusal('busy', { retryAfterSeconds: 1 })
    recount(what)
    return undefined
  }
}

import type { Failure } from '@/shared/failures'

const BASE_MS = 400
const MOST_MS = 8_000
const TRIES = 3

/** Waits; injected so that tests need not. */
export type Sleep = (milliseconds: number) => Promise<void>

/** Full jitter: anywhere between nothing and the exponential bound, so that phones do not come back together. */
const jitter = (attempt: number): number => Math.random() * Math.min(MOST_MS, BASE_MS * 2 ** attempt)

/** Milliseconds to wait before the next try, the first being 0. */
export const waitBefore = (failure: Failure, attempt: number): number =>
  (failure.details.retryAfterSeconds !== undefined ? failure.details.retryAfterSeconds * 1_000 + Math.random() * 300 : jitter(attempt))

const WORTH_RETRYING: readonly string[] = ['offline', 'timeout', 'busy']

/**
 * Tries again only what is safe to send twice: reading, and writing that carries an
 * Idempotency-Key or replaces a whole resource. Retry-After is honoured up to 30 s.
 */
export const withRetries = async <T>(safe: boolean, run: () => Promise<T>, toFailure: (error: unknown) => Failure, sleep: Sleep): Promise<T> => {
  for (let attempt = 0; ; attempt++) {
    try {
      return await run()
    } catch (error) {
      const failure = toFailure(error)
      const tooLong = (failure.details.retryAfterSeconds ?? 0) > 30
      if (!safe || tooLong || attempt + 1 >= TRIES || !WORTH_RETRYING.includes(failure.kind)) throw failure
      await sleep(waitBefore(failure, attempt))
    }
  }
}

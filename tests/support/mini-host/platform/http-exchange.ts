import type { RequestRecord } from '../types'
import type { PlatformContext } from './context'

/** How an exchange ended; the bytes are read in full before it counts as answered. */
export type Outcome =
  | { kind: 'answered', status: number, headers: Record<string, string>, bytes: Uint8Array }
  | { kind: 'aborted' } | { kind: 'timed-out' } | { kind: 'failed', reason: string }

/** An exchange under way. */
export interface Exchange { outcome: Promise<Outcome>, abort(): void }

const STATES = { answered: 'answered', aborted: 'aborted', 'timed-out': 'timed-out', failed: 'failed' } as const

const fetched = async (context: PlatformContext, url: string, init: RequestInit): Promise<Outcome> => {
  if (context.device.network === 'none') return { kind: 'failed', reason: 'net::ERR_INTERNET_DISCONNECTED' }
  try {
    const response = await context.fetch(url, init)
    const bytes = new Uint8Array(await response.arrayBuffer())
    return { kind: 'answered', status: response.status, headers: Object.fromEntries(response.headers), bytes }
  } catch (error) {
    return { kind: 'failed', reason: error instanceof Error ? error.message : String(error) }
  }
}

/** Sends and remembers; whichever comes first of answer, time-out and abort is how it ends. */
export const exchange = (context: PlatformContext, record: RequestRecord, init: RequestInit, timeoutMs: number): Exchange => {
  const controller = new AbortController()
  context.recorder.requests.push(record)
  let end = (_outcome: Outcome): void => undefined
  const cut = new Promise<Outcome>((resolve) => { end = resolve })
  const interrupt = (reason: string): void => end({ kind: 'failed', reason })
  const timer = setTimeout(() => end({ kind: 'timed-out' }), timeoutMs)
  timer.unref()
  context.transfers.add(interrupt)
  const outcome = Promise.race([fetched(context, record.url, { ...init, signal: controller.signal }), cut]).then((ended) => {
    clearTimeout(timer)
    context.transfers.delete(interrupt)
    record.state = STATES[ended.kind]
    if (ended.kind === 'answered') record.status = ended.status
    else controller.abort()
    context.recorder.touch()
    return ended
  })
  return { outcome, abort: () => end({ kind: 'aborted' }) }
}

import type { Guest } from './guest/guest'
import type { Navigator } from './pages/navigator'
import type { Deliveries } from './platform/deliveries'
import type { Recorder } from './recorder'
import type { RequestRecord, WaitOptions } from './types'

/** So long nothing may have happened; milliseconds. */
const QUIET = 15
/** A screen that never stops moving (a countdown) must not hold a test up. */
const RESTLESS = 600
const POLL = 3
export const SETTLE_TIMEOUT = 3000
const WAIT_TIMEOUT = 5000

interface QuietContext { guest: Guest, recorder: Recorder, deliveries: Deliveries, navigator: Navigator, screen(): string, timeout: number }

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => { setTimeout(resolve, milliseconds) })

const describe = (request: RequestRecord): string => `${request.method} ${request.url}`

/** Knows when the bundle has come to rest, and can say what it is still waiting for. */
export class Quiet {
  private readonly reported = new Set<RequestRecord>()

  constructor(private readonly context: QuietContext) {}

  /** Waits until no request is under way, no timer is about to run and nothing was drawn for a moment. */
  async settle(options: WaitOptions = {}): Promise<void> {
    const begin = Date.now()
    const deadline = begin + (options.timeout ?? this.context.timeout)
    let answeredSince = begin
    while (Date.now() <= deadline) {
      await pause(POLL)
      if (!this.isAnswered()) answeredSince = Date.now()
      else if (this.isStill() || Date.now() > answeredSince + RESTLESS) break
    }
    this.reportUnanswered(Date.now() - begin)
    this.context.navigator.current()?.tree()
  }

  /** Reads again and again until there is an answer; says what is on the screen when there never is. */
  async waitFor<T>(read: () => T | Promise<T>, options: WaitOptions = {}): Promise<NonNullable<T>> {
    const deadline = Date.now() + (options.timeout ?? WAIT_TIMEOUT)
    let problem: unknown
    do {
      try {
        const value = await read()
        if (value !== undefined && value !== null && value !== false) return value
        problem = undefined
      } catch (error) {
        problem = error
      }
      await pause(POLL)
    } while (Date.now() < deadline)
    throw new Error(this.explain(options.timeout ?? WAIT_TIMEOUT, problem))
  }

  private isAnswered(): boolean {
    return this.context.recorder.waiting().every((request) => this.reported.has(request))
  }

  private isStill(): boolean {
    const { guest, recorder, deliveries } = this.context
    return deliveries.pending === 0 && !guest.timers.dueWithin(QUIET) && Date.now() - recorder.lastActivity >= QUIET
  }

  private reportUnanswered(waited: number): void {
    const { recorder, navigator } = this.context
    for (const request of recorder.waiting()) {
      if (this.reported.has(request)) continue
      this.reported.add(request)
      recorder.error('unanswered-request', `${describe(request)} had no answer after ${waited} ms`, navigator.current()?.route)
    }
  }

  private explain(timeout: number, problem: unknown): string {
    const { recorder } = this.context
    const waiting = recorder.waiting().map(describe)
    const errors = recorder.errors.slice(-5).map(({ kind, message }) => `${kind}: ${message.slice(0, 300)}`)
    return [
      `waited ${timeout} ms in vain${problem instanceof Error ? `: ${problem.message.split('\n')[0] ?? ''}` : ''}`,
      this.context.screen(),
      ...(waiting.length > 0 ? [`still waiting for: ${waiting.join(', ')}`] : []),
      ...(errors.length > 0 ? ['errors:', ...errors] : [])
    ].join('\n')
  }
}

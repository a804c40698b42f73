import type { Guest } from './guest/guest'
import type { Navigator } from './pages/navigator'
import type { Deliveries } from './platform/deliveries'
import type { Recorder } from './recorder'
import type { RequestRecord, WaitOptions } from './types'

/**
 * Time is counted in looks at the state, not by the clock: a busy machine makes looks rare,
 * and nothing may be taken for quiet because the process itself was held up.
 */
const LOOK = 2
/** So many looks in a row nothing may have happened. */
const QUIET = 4
/** Timers due this soon belong to what is going on; milliseconds. */
const SOON = 15
/** A screen that never stops moving (a countdown) must not hold a test up. */
const RESTLESS = 600 / LOOK
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
    let quiet = 0
    let restless = 0
    let left = (options.timeout ?? this.context.timeout) / LOOK
    while (quiet < QUIET && restless < RESTLESS && left > 0) {
      const before = this.context.recorder.happened
      await pause(LOOK)
      const answered = this.isAnswered()
      quiet = answered && before === this.context.recorder.happened && this.isIdle() ? quiet + 1 : 0
      if (answered) restless += 1
      else left -= 1
    }
    this.reportUnanswered(Date.now() - begin)
    this.context.navigator.current()?.tree()
  }

  /** Reads again and again until there is an answer; says what is on the screen when there never is. */
  async waitFor<T>(read: () => T | Promise<T>, options: WaitOptions = {}): Promise<NonNullable<T>> {
    let left = (options.timeout ?? WAIT_TIMEOUT) / LOOK
    let problem: unknown
    do {
      try {
        const value = await read()
        if (value !== undefined && value !== null && value !== false) return value
        problem = undefined
      } catch (error) {
        problem = error
      }
      await pause(LOOK)
      left -= 1
    } while (left > 0)
    throw new Error(this.explain(options.timeout ?? WAIT_TIMEOUT, problem))
  }

  private isAnswered(): boolean {
    return this.context.recorder.waiting().every((request) => this.reported.has(request))
  }

  private isIdle(): boolean {
    const { guest, deliveries } = this.context
    return deliveries.pending === 0 && !guest.timers.dueWithin(SOON)
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

type Callback = (...args: unknown[]) => void
interface Timer { run: Callback, args: unknown[], due: number, every?: number, handle?: NodeJS.Timeout }

/** The bundle's timers: numbers as on a phone, callbacks guarded, all of them stoppable at once. */
export class GuestTimers {
  private readonly timers = new Map<number, Timer>()
  private last = 0
  private suspended = false
  private stopped = false

  constructor(private readonly guard: (run: () => void) => void, private readonly onRun: () => void) {}

  readonly setTimeout = (run: unknown, delay?: unknown, ...args: unknown[]): number => this.add(run, delay, args, false)

  readonly setInterval = (run: unknown, delay?: unknown, ...args: unknown[]): number => this.add(run, delay, args, true)

  readonly clear = (id: unknown): void => {
    const timer = typeof id === 'number' ? this.timers.get(id) : undefined
    if (!timer) return
    clearTimeout(timer.handle)
    this.timers.delete(Number(id))
  }

  /** Whether a one-time timer is about to run. */
  dueWithin(milliseconds: number): boolean {
    if (this.suspended) return false
    const horizon = Date.now() + milliseconds
    for (const timer of this.timers.values()) if (timer.every === undefined && timer.due <= horizon) return true
    return false
  }

  suspend(): void {
    this.suspended = true
    for (const timer of this.timers.values()) clearTimeout(timer.handle)
  }

  resume(): void {
    if (!this.suspended || this.stopped) return
    this.suspended = false
    for (const [id, timer] of this.timers) this.arm(id, timer)
  }

  stop(): void {
    this.stopped = true
    this.suspend()
    this.timers.clear()
  }

  private add(run: unknown, delay: unknown, args: unknown[], repeated: boolean): number {
    if (typeof run !== 'function' || this.stopped) return 0
    const wait = Math.max(1, Number(delay) || 0)
    const id = ++this.last
    const timer: Timer = { run: run as Callback, args, due: Date.now() + wait, ...(repeated ? { every: wait } : {}) }
    this.timers.set(id, timer)
    if (!this.suspended) this.arm(id, timer)
    return id
  }

  private arm(id: number, timer: Timer): void {
    clearTimeout(timer.handle)
    timer.handle = setTimeout(() => this.fire(id, timer), Math.max(0, timer.due - Date.now()))
  }

  private fire(id: number, timer: Timer): void {
    if (timer.every === undefined) {
      this.timers.delete(id)
      this.onRun()
    } else {
      timer.due = Date.now() + timer.every
      this.arm(id, timer)
    }
    this.guard(() => timer.run(...timer.args))
  }
}

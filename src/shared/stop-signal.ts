type Listener = () => void

/** Stops something that is under way; the mini-programs have no AbortController. axios takes it as a signal. */
export class StopSignal {
  aborted = false
  private listeners: Listener[] = []

  /** Stops it; a second time changes nothing. */
  stop(): void {
    if (this.aborted) return
    this.aborted = true
    for (const listener of this.listeners.splice(0)) listener()
  }

  addEventListener(_type: 'abort', listener: Listener): void {
    this.listeners.push(listener)
  }

  removeEventListener(_type: 'abort', listener: Listener): void {
    this.listeners = this.listeners.filter((one) => one !== listener)
  }
}

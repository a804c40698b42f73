/** Answers of the platform on their way into the bundle: never at once, never after its death. */
export class Deliveries {
  pending = 0
  private held: (() => void)[] | undefined
  private stopped = false

  later(run: () => void): void {
    if (this.stopped) return
    if (this.held) { this.held.push(run); return }
    this.pending += 1
    setTimeout(() => {
      this.pending -= 1
      if (this.held) this.held.push(run)
      else if (!this.stopped) run()
    }, 0)
  }

  /** While the app is suspended everything waits. */
  hold(): void {
    this.held ??= []
  }

  release(): void {
    const held = this.held ?? []
    this.held = undefined
    for (const run of held) this.later(run)
  }

  stop(): void {
    this.stopped = true
  }
}

/** Work that can be interrupted: every step is short, and says what share is done (0 to 1). */
export type Sliced<T> = Generator<number, T, void>

/** Does all of it without a pause, for a worker or a test. */
export function inOneGo<T>(work: Sliced<T>): T {
  for (;;) {
    const step = work.next()
    if (step.done) return step.value
  }
}

/** A fact by id that is worked out when it is first asked for, and kept. */
export interface Solved<T> {
  (id: string): T
  /** Works it out anew when it is asked for again. */
  forget(id: string): void
}

/**
 * Solves facts that hang on each other, each once, whatever the order in which they are asked for.
 * While a fact is being worked out it has the value `meanwhile`, so a circle (the checker of the
 * catalogue refuses them) ends instead of running for ever: what only keeps itself up stays down.
 */
export function solveOnce<T>(workOut: (id: string) => T, meanwhile: T): Solved<T> {
  const known = new Map<string, T>()
  const solved = (id: string): T => {
    const before = known.get(id)
    if (before !== undefined || known.has(id)) return before ?? meanwhile
    known.set(id, meanwhile)
    const value = workOut(id)
    known.set(id, value)
    return value
  }
  return Object.assign(solved, { forget: (id: string) => { known.delete(id) } })
}

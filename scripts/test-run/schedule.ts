import { crashed, type Outcome, type Runner } from './runner'

/** A runner and how it ended. */
export interface Finished {
  runner: Runner
  outcome: Outcome
}

/** Hears when runners start and end. */
export interface Listener {
  started(runner: Runner): void
  said(runner: Runner, line: string): void
  finished(finished: Finished): void
}

/** Runs a runner; whatever it throws becomes one failure. */
const runSafely = async (runner: Runner, listener: Listener): Promise<Finished> => {
  const start = Date.now()
  listener.started(runner)
  const outcome = await runner.run((line) => listener.said(runner, line)).catch((error: unknown) =>
    crashed((Date.now() - start) / 1000, error instanceof Error ? error.message : String(error)))
  return { runner, outcome }
}

const blockedBy = (runner: Runner, done: ReadonlyMap<string, Finished>): string[] =>
  runner.after.filter((id) => (done.get(id)?.outcome.failed ?? 0) > 0)

const isReady = (runner: Runner, done: ReadonlyMap<string, Finished>, planned: ReadonlySet<string>): boolean =>
  runner.after.every((id) => done.has(id) || !planned.has(id))

/**
 * Runs all runners in their order, as many at once as there are cores for. A runner waits
 * for those it comes after, and fails without running when one of them failed.
 */
export async function runAll(runners: readonly Runner[], cores: number, listener: Listener): Promise<Finished[]> {
  const planned = new Set(runners.map(({ id }) => id))
  const done = new Map<string, Finished>()
  const waiting = [...runners]
  const working = new Map<string, Promise<void>>()
  let free = cores
  const finish = (finished: Finished): void => {
    done.set(finished.runner.id, finished)
    listener.finished(finished)
  }
  const start = (runner: Runner): void => {
    free -= runner.cores
    working.set(runner.id, runSafely(runner, listener).then((finished) => {
      free += runner.cores
      working.delete(runner.id)
      finish(finished)
    }))
  }
  const startWhatFits = (): void => {
    for (const runner of [...waiting]) {
      if (!isReady(runner, done, planned)) continue
      const blockers = blockedBy(runner, done)
      if (blockers.length === 0 && runner.cores > free) continue
      waiting.splice(waiting.indexOf(runner), 1)
      if (blockers.length > 0) finish({ runner, outcome: crashed(0, `Did not run, because this failed before: ${blockers.join(', ')}`) })
      else start(runner)
    }
  }
  startWhatFits()
  while (working.size > 0) {
    await Promise.race(working.values())
    startWhatFits()
  }
  return runners.flatMap(({ id }) => done.get(id) ?? [])
}

/** What a runner counted. */
export interface Counts {
  passed: number
  failed: number
  skipped: number
}

/** How a runner ended, and what a person should read when something failed. */
export interface Outcome extends Counts {
  seconds: number
  details: string[]
}

/** Tells what happens while a runner works. */
export type Say = (line: string) => void

/** One part of the whole test command. */
export interface Runner {
  id: string
  title: string
  /** How many of the two cores it keeps busy. */
  cores: 1 | 2
  /** Runners that must have passed before. */
  after: readonly string[]
  run(say: Say): Promise<Outcome>
}

/** A runner that could not do its work counts as one failure. */
export const crashed = (seconds: number, ...details: string[]): Outcome => ({ passed: 0, failed: 1, skipped: 0, seconds, details })

/** A runner that ran nothing proves nothing. */
export const orEmpty = (outcome: Outcome): Outcome =>
  outcome.passed + outcome.failed > 0 ? outcome : { ...outcome, failed: 1, details: ['No test was executed.', ...outcome.details] }

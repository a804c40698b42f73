import { scrub } from './log-scrubber'

/** How much a log line matters. */
export type LogLevel = 'debug' | 'info' | 'warn' | 'error'

/** What happened, as a stable key such as `draft.save-failed`; never a sentence with data in it. */
export type LogKey = `${string}.${string}`

/** A value that cannot carry a record of a person. */
export type SafeScalar = string | number | boolean | undefined

/** Keys that no log line may have, because they name personal data. */
export type ForbiddenFact = 'name' | 'idNumber' | 'phone' | 'address' | 'image'

/** Facts beside the key: scalars only, and none of the forbidden keys. */
export type LogFacts = { readonly [key: string]: SafeScalar } & { readonly [K in ForbiddenFact]?: never }

/** One line as it is written, already scrubbed. */
export interface LogEntry {
  readonly level: LogLevel
  readonly key: string
  readonly facts: Readonly<Record<string, SafeScalar>>
}

/** Where lines go: the console of a developer, a list in a test. */
export type LogSink = (entry: LogEntry) => void

/** Writes what happened; it accepts a key and safe facts, and nothing a person typed. */
export type Logger = Readonly<Record<LogLevel, (key: LogKey, facts?: LogFacts) => void>>

const FORBIDDEN = ['name', 'idnumber', 'phone', 'address', 'image']
const SMALLEST_PHONE = 1e10

/**
 * Makes a logger that writes to a sink. Types keep personal data out; in case they were talked
 * around, forbidden keys and values that are no scalars are dropped and every text is scrubbed.
 */
export function makeLogger(sink: LogSink): Logger {
  const write = (level: LogLevel) => (key: LogKey, facts: LogFacts = {}) => {
    sink({ level, key: scrub(key), facts: cleanFacts(facts) })
  }
  return { debug: write('debug'), info: write('info'), warn: write('warn'), error: write('error') }
}

function cleanFacts(facts: LogFacts): Record<string, SafeScalar> {
  const clean: Record<string, SafeScalar> = {}
  for (const key of Object.keys(facts)) {
    if (!FORBIDDEN.includes(key.toLowerCase())) clean[scrub(key)] = cleanValue(facts[key])
  }
  return clean
}

/** A number as long as a phone may be one, so it is scrubbed like a text. */
function cleanValue(value: unknown): SafeScalar {
  if (typeof value === 'boolean') return value
  if (typeof value === 'number') return Math.abs(value) < SMALLEST_PHONE ? value : scrub(String(value))
  return typeof value === 'string' ? scrub(value) : undefined
}

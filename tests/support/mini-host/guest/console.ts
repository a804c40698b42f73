import { describeValue } from '../describe-value'
import type { Recorder } from '../recorder'

const LEVELS = ['log', 'info', 'warn', 'error', 'debug', 'trace', 'table', 'group', 'groupCollapsed', 'groupEnd', 'time', 'timeEnd']

/** A console that remembers; what is written as an error counts as one. */
export const guestConsole = (recorder: Recorder): Record<string, unknown> =>
  Object.fromEntries(LEVELS.map((level) => [level, (...parts: unknown[]) => {
    const text = parts.map(describeValue).join(' ')
    recorder.logs.push({ level, text })
    if (level === 'error') recorder.error('console', text)
  }]))

import { makeLogger, type LogSink } from './log'

const writeToConsole: LogSink = ({ level, key, facts }) => console[level](key, facts)

/** The log of a developer's console; lines are keys and scrubbed facts, never sentences with data in them. */
export const log = makeLogger(writeToConsole)

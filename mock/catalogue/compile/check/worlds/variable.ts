import { NONE, ALL, type Diagrams, type Worlds } from './diagrams'

/**
 * Something that differs from world to world: an answer, a value, a day, a choice. It takes one level
 * of the diagrams, or one for each option that can be chosen beside others.
 */
export interface Variable<Value> {
  level: number
  /** How many values each of its levels has; 0 is the plainest. */
  sizes: readonly number[]
  read(values: readonly number[]): Value
}

/** A variable with its values one by one, the plainest first. */
export function variableOf<Value>(level: number, values: readonly [Value, ...Value[]]): Variable<Value> {
  // A value may well be undefined, so it is not enough to look whether there is one.
  const [first] = values
  return { level, sizes: [values.length], read: ([index]) => values.reduce((read, value, at) => (at === index ? value : read), first) }
}

/** The worlds in which the value of a variable passes a test. */
export function worldsWhere<Value>(diagrams: Diagrams, { level, sizes, read }: Variable<Value>, test: (value: Value) => boolean): Worlds {
  const step = (values: readonly number[]): Worlds => {
    if (values.length === sizes.length) return test(read(values)) ? ALL : NONE
    return diagrams.choose(level + values.length, (value) => step([...values, value]))
  }
  return step([])
}

/** The levels of a variable. */
export function levelsOf({ level, sizes }: Variable<unknown>): number[] {
  return sizes.map((_, index) => level + index)
}

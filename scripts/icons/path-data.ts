/**
 * Path data moved to another place and written again as short as it goes: relative
 * commands, at most two decimals. Knows the commands M L H V C S Q T A Z.
 */

type Point = readonly [number, number]

interface Segment {
  command: string
  values: number[]
}

/** How many numbers each command takes. */
const ARITY: Record<string, number> = { M: 2, L: 2, H: 1, V: 1, C: 6, S: 4, Q: 4, T: 2, A: 7, Z: 0 }

const TOKEN = /[a-zA-Z]|-?(?:\d+\.?\d*|\.\d+)/g

const arityOf = (command: string): number => {
  const arity = ARITY[command.toUpperCase()]
  if (arity === undefined) throw new Error(`Path command "${command}" is not known`)
  return arity
}

/** A command may be followed by several sets of numbers; after M they mean L. */
const repeated = (command: string): string => (command === 'M' ? 'L' : command === 'm' ? 'l' : command)

const takeValues = (tokens: string[], from: number, command: string): number[] => {
  const values = tokens.slice(from, from + arityOf(command)).map(Number)
  if (values.length < arityOf(command) || values.some(Number.isNaN)) {
    throw new Error(`Path command "${command}" lacks numbers`)
  }
  return values
}

const parse = (data: string): Segment[] => {
  const tokens = data.match(TOKEN) ?? []
  const segments: Segment[] = []
  let command = ''
  for (let i = 0; i < tokens.length;) {
    const isLetter = /[a-zA-Z]/.test(tokens[i] ?? '')
    command = isLetter ? tokens[i] ?? '' : repeated(command)
    if (isLetter) i += 1
    else if (arityOf(command) === 0) throw new Error('A number after "Z"')
    segments.push({ command, values: takeValues(tokens, i, command) })
    i += arityOf(command)
  }
  return segments
}

/** The numbers of a segment as absolute ones. */
const absolute = ({ command, values }: Segment, [x, y]: Point): number[] => {
  if (command === command.toUpperCase()) return values
  if (command === 'h') return values.map((value) => value + x)
  if (command === 'v') return values.map((value) => value + y)
  if (command === 'a') return [...values.slice(0, 5), (values[5] ?? 0) + x, (values[6] ?? 0) + y]
  return values.map((value, i) => value + (i % 2 === 0 ? x : y))
}

const endOf = (command: string, values: number[], at: Point, start: Point): Point => {
  if (command === 'Z') return start
  if (command === 'H') return [values[0] ?? 0, at[1]]
  if (command === 'V') return [at[0], values[0] ?? 0]
  return [values[values.length - 2] ?? 0, values[values.length - 1] ?? 0]
}

const round = (value: number): number => Math.round(value * 100) / 100

const relative = (command: string, values: number[], [x, y]: Point): number[] => {
  if (command === 'H') return [round((values[0] ?? 0) - x)]
  if (command === 'V') return [round((values[0] ?? 0) - y)]
  if (command === 'A') return [...values.slice(0, 5), round((values[5] ?? 0) - x), round((values[6] ?? 0) - y)]
  return values.map((value, i) => round(value - (i % 2 === 0 ? x : y)))
}

const shortNumber = (value: number): string => String(value).replace(/^(-?)0\./, '$1.')

/** Numbers side by side; a space only where they would run into each other. */
const join = (values: number[]): string =>
  values.map(shortNumber).reduce((text, next) => {
    const apart = text !== '' && !next.startsWith('-') && !(next.startsWith('.') && /\.\d*$/.test(text))
    return text + (apart ? ' ' : '') + next
  }, '')

/** Where the rounded numbers really lead, so that rounding never adds up. */
const reached = (command: string, numbers: number[], from: Point, start: Point): Point =>
  endOf(command, absolute({ command: command.toLowerCase(), values: numbers }, from), from, start)

/** The same drawing, `dx` to the right and `dy` down. Throws on path data it cannot read. */
export const movePath = (data: string, dx: number, dy: number): string => {
  let read: Point = [0, 0]
  let readStart: Point = read
  // The pen starts as far behind as the drawing moves: the first command carries the move.
  let written: Point = [-dx, -dy]
  let writtenStart: Point = written
  let text = ''
  for (const segment of parse(data)) {
    const command = segment.command.toUpperCase()
    const values = absolute(segment, read)
    const numbers = relative(command, values, written)
    text += (text === '' ? 'M' : command.toLowerCase()) + join(numbers)
    read = endOf(command, values, read, readStart)
    written = reached(command, numbers, written, writtenStart)
    if (command === 'M') [readStart, writtenStart] = [read, written]
  }
  return text
}

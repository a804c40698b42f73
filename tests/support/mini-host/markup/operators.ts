import type { Evaluate } from './scope'

type Pair = (left: unknown, right: unknown) => unknown

const sum: Pair = (left, right) =>
  (typeof left === 'string' || typeof right === 'string' ? `${String(left)}${String(right)}` : Number(left) + Number(right))

const compare = (left: unknown, right: unknown, texts: (a: string, b: string) => boolean, numbers: (a: number, b: number) => boolean): boolean =>
  (typeof left === 'string' && typeof right === 'string' ? texts(left, right) : numbers(Number(left), Number(right)))

// The templates' loose equality knows null, undefined, numbers and texts; nothing else is ever compared there.
const looselyEqual: Pair = (left, right) => {
  if (left === null || left === undefined) return right === null || right === undefined
  if (typeof left === typeof right) return left === right
  return right !== null && right !== undefined && Number(left) === Number(right)
}

const PAIRS: Record<string, Pair> = {
  '+': sum,
  '-': (left, right) => Number(left) - Number(right),
  '*': (left, right) => Number(left) * Number(right),
  '/': (left, right) => Number(left) / Number(right),
  '%': (left, right) => Number(left) % Number(right),
  '===': (left, right) => left === right,
  '!==': (left, right) => left !== right,
  '==': looselyEqual,
  '!=': (left, right) => !looselyEqual(left, right),
  '<': (left, right) => compare(left, right, (a, b) => a < b, (a, b) => a < b),
  '>': (left, right) => compare(left, right, (a, b) => a > b, (a, b) => a > b),
  '<=': (left, right) => compare(left, right, (a, b) => a <= b, (a, b) => a <= b),
  '>=': (left, right) => compare(left, right, (a, b) => a >= b, (a, b) => a >= b)
}

const SINGLES: Record<string, (value: unknown) => unknown> = {
  '!': (value) => !value,
  '-': (value) => -Number(value),
  '+': (value) => Number(value),
  typeof: (value) => typeof value
}

export const binary = (operator: string, left: Evaluate, right: Evaluate): Evaluate => {
  const apply = PAIRS[operator]
  if (!apply) throw new SyntaxError(`operator ${operator} is not allowed in a template`)
  return (scope) => apply(left(scope), right(scope))
}

export const unary = (operator: string, value: Evaluate): Evaluate => {
  const apply = SINGLES[operator]
  if (!apply) throw new SyntaxError(`operator ${operator} is not allowed in a template`)
  return (scope) => apply(value(scope))
}

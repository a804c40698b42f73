import { inspect, types } from 'node:util'

const field = (value: object, name: string): unknown => Reflect.get(value, name)

/** An error of any realm as text with its stack; anything else as Node would print it. */
export const describeValue = (value: unknown): string => {
  if (typeof value === 'string') return value
  if (types.isNativeError(value)) return String(field(value, 'stack') ?? value)
  return inspect(value, { depth: 4, breakLength: 160 })
}

/** The arguments of a platform call as data a test can compare. */
export const plainCopy = (value: unknown): unknown => {
  if (typeof value === 'function') return undefined
  if (types.isAnyArrayBuffer(value) || ArrayBuffer.isView(value)) return `${value.byteLength} bytes`
  if (Array.isArray(value)) return value.map(plainCopy)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).filter(([, part]) => typeof part !== 'function')
  return Object.fromEntries(entries.map(([name, part]) => [name, plainCopy(part)]))
}

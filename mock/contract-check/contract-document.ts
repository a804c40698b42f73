import { readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'yaml'

/** A JSON object whose inside is not known. */
export type JsonObject = Record<string, unknown>

/** Where the contract lies. */
export const CONTRACT_FILE = path.resolve(__dirname, '../../types/openapi.yaml')

/** Reads the contract as it is written. */
export function readContract(): JsonObject {
  return objectOf(parse(readFileSync(CONTRACT_FILE, 'utf8')))
}

/** Takes an object for what it is, and anything else for an empty one. */
export function objectOf(value: unknown): JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.fromEntries(Object.entries(value)) : {}
}

/**
 * Closes every object that declares its properties: a property nobody declared is then a
 * breach, so that the contract cannot be outgrown without anybody noticing.
 */
export function closeObjects(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(closeObjects)
  if (typeof value !== 'object' || value === null) return value
  const closed: JsonObject = Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, closeObjects(inner)]))
  const declares = 'properties' in closed && typeof closed.properties === 'object'
  const open = 'additionalProperties' in closed
  return declares && !open && closed.type === 'object' ? { ...closed, additionalProperties: false } : closed
}

import type { FieldValue } from '@types-contract/contract'

/** The words of a value that is a text or number; anything else is none. */
export const asText = (value: FieldValue | undefined): string => {
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : ''
  return typeof value === 'string' ? value : ''
}

/** Keeps what was typed without the spaces around it; undefined for nothing. */
export const keepText = (raw: string): string | undefined => raw.trim() || undefined

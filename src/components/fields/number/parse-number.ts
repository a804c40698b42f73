import { toHalfWidth } from '@/shared/half-width'

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)$/

/**
 * Reads a number as people write it: full width, with thousands separators, with spaces.
 * What is no number stays as typed, so that the person sees what is wrong with it.
 */
export const parseNumber = (raw: string): number | string | undefined => {
  const text = raw.trim()
  if (text === '') return undefined
  const plain = toHalfWidth(text).replace(/[,，\s]/g, '')
  return NUMBER.test(plain) ? Number(plain) : text
}

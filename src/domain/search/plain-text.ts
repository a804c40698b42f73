import { toHalfWidth } from '@/shared/half-width'

const NOISE = /[\s"'`~!@#$%^&*()\-_=+[\]{}\\|;:,.<>/?·、。，；：？！“”‘’（）《》【】…—]+/g

/** A text as the search compares it: lower case, half width, without spaces and punctuation. */
export const plainText = (text: string): string => toHalfWidth(text).toLowerCase().replace(NOISE, '')

/** The person asks for the large version by one of its names (长辈版, 关怀版, 亲情版, 关爱版). */
export function asksForElderMode(query: string, names: readonly string[]): boolean {
  const plain = plainText(query)
  return names.some((name) => plain.includes(name))
}

import { toHalfWidth } from '@/shared/half-width'

const NOISE = /[\s"'`~!@#$%^&*()\-_=+[\]{}\\|;:,.<>/?·、。，；：？！“”‘’（）《》【】…—]+/g

/** A text as the search compares it: lower case, half width, without spaces and punctuation. */
export const plainText = (text: string): string => toHalfWidth(text).toLowerCase().replace(NOISE, '')

/** Takes away words that say nothing about the matter (我要办, 怎么, 请问). A query made of nothing else stays as it is. */
export function withoutFillers(query: string, fillers: readonly string[]): string {
  const longestFirst = [...fillers].sort((a, b) => b.length - a.length)
  const rest = longestFirst.reduce((text, filler) => text.split(filler).join(''), query)
  return rest === '' ? query : rest
}

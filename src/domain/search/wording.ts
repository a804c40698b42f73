import type { SearchIndex } from '@types-contract/contract'
import { plainText } from './plain-text'

/** What a text comes down to when each way to say something is taken for the catalogue's and empty words are left out. */
export type Reduce = (text: string) => string

/** Replaces every one of some words, the longest first, in one pass. */
function replacer(words: ReadonlyMap<string, string>): Reduce {
  const longest = Math.max(0, ...[...words.keys()].map(({ length }) => length))
  return (text) => {
    let result = ''
    for (let at = 0; at < text.length;) {
      let length = Math.min(longest, text.length - at)
      while (length > 0 && !words.has(text.slice(at, at + length))) length -= 1
      result += length > 0 ? words.get(text.slice(at, at + length)) ?? '' : text.charAt(at)
      at += Math.max(length, 1)
    }
    return result
  }
}

/**
 * Learns the ways to say the same and the words to skip; of a text made of nothing but such words nothing is left.
 * Both are taken in one pass, so that nothing is cut out of a word (网吧 keeps its 吧); what then has moved together is read once more.
 */
export function wordingOf({ synonyms, fillers }: Pick<SearchIndex, 'synonyms' | 'fillers'>): Reduce {
  const meanings = synonyms.flatMap(([word = '', ...others]) => [word, ...others].map((said): [string, string] => [plainText(said), word]))
  const skipped = fillers.map((filler): [string, string] => [plainText(filler), ''])
  const first = replacer(new Map([...skipped, ...meanings]))
  const again = replacer(new Map(meanings))
  return (text) => again(first(text))
}

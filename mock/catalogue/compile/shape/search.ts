import * as v from 'valibot'
import { words } from './basics'

/** How the search takes what people say: words to skip, ways to say the same, signs of an enterprise, matters of others. */
export const searchShape = v.strictObject({
  fillers: v.array(words),
  synonyms: v.array(v.array(words)),
  'enterprise-words': v.array(words),
  elsewhere: v.array(words)
})
export type AuthorSearch = v.InferOutput<typeof searchShape>

/** The characters of each syllable; made by `scripts/make-syllables.ts`. */
export const syllablesShape = v.record(v.string(), words)

import * as v from 'valibot'
import { authorCondition, kebabId, toVerify, words } from './basics'

const stop = v.strictObject({
  reason: words,
  advice: words,
  department: v.optional(kebabId),
  package: v.optional(kebabId)
})

const option = v.union([words, v.strictObject({ text: words, hint: v.optional(words), when: v.optional(authorCondition), stop: v.optional(stop) })])
export type AuthorOption = v.InferOutput<typeof option>

/** One question of the guided questionnaire (情形); its id is its key. */
export const questionShape = v.strictObject({
  ask: words,
  why: words,
  kind: v.optional(v.picklist(['single', 'multiple', 'number']), 'single'),
  options: v.optional(v.record(v.string(), option)),
  none: v.optional(words),
  unit: v.optional(words),
  min: v.optional(v.number()),
  max: v.optional(v.number()),
  when: v.optional(authorCondition),
  'to-verify': v.optional(toVerify)
})
export type AuthorQuestion = v.InferOutput<typeof questionShape>

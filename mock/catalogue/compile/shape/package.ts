import * as v from 'valibot'
import { authorCondition, basis, day, kebabId, sensitivity, toVerifyWhat, words } from './basics'
import { identityEntries } from './dictionaries'
import { sectionShape } from './field'
import { itemShape } from './item'
import { materialShape } from './material'
import { questionShape } from './question'

const delivery = v.union([words, v.strictObject({ text: words, note: v.optional(words), when: v.optional(authorCondition) })])
export type AuthorDelivery = v.InferOutput<typeof delivery>

/** A bare id refers to the shared consents; one with a title and a text is the package's own. */
const consent = v.nullable(v.strictObject({
  title: v.optional(words), text: v.optional(words), sensitive: v.optional(sensitivity), when: v.optional(authorCondition)
}))
export type AuthorConsent = v.InferOutput<typeof consent>

/** A package (一件事) as its department writes it. */
export const packageShape = v.strictObject({
  package: kebabId,
  local: v.optional(v.strictObject(identityEntries)),
  version: words,
  'effective-from': day,
  changes: v.optional(v.array(words)),
  tone: v.optional(v.picklist(['ordinary', 'quiet']), 'ordinary'),
  'for-whom': v.optional(words),
  'you-get': v.array(words),
  basis: v.array(basis),
  conditions: v.optional(v.record(kebabId, authorCondition), {}),
  groups: v.optional(v.record(kebabId, v.array(kebabId)), {}),
  questions: v.record(v.string(), questionShape),
  items: v.record(v.string(), itemShape),
  materials: v.record(v.string(), materialShape),
  sections: v.record(v.string(), sectionShape),
  deliveries: v.strictObject({ electronic: v.optional(delivery), window: v.optional(delivery), post: v.optional(delivery) }),
  consents: v.optional(v.record(v.string(), consent), {}),
  signers: v.optional(v.array(words)),
  'common-questions': v.array(v.strictObject({ ask: words, answer: words })),
  windows: v.record(v.string(), v.nullable(words)),
  'to-verify': v.optional(v.array(toVerifyWhat), [])
})
export type AuthorPackage = v.InferOutput<typeof packageShape>

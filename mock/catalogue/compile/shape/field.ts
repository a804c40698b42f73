import * as v from 'valibot'
import { authorCondition, kebabId, oneOrMore, positiveNumber, sensitivity, toVerify, usedFor, wholeNumber, words } from './basics'

const kind = v.picklist([
  'text', 'long-text', 'number', 'amount', 'date', 'date-time', 'month', 'select', 'multi-select', 'boolean', 'region', 'address', 'group'
])

const derived = v.strictObject({
  'sex-of-id-number': v.optional(kebabId),
  'birth-date-of-id-number': v.optional(kebabId),
  'age-of-id-number': v.optional(kebabId),
  'same-value': v.optional(kebabId),
  'answer-text': v.optional(kebabId)
})
export type AuthorDerived = v.InferOutput<typeof derived>

const prefill = v.union([words, v.strictObject({ from: words, locked: v.optional(v.boolean()), when: v.optional(authorCondition) })])
export type AuthorPrefill = v.InferOutput<typeof prefill>

const valueEntries = {
  label: v.optional(words),
  hint: v.optional(words),
  kind: v.optional(kind),
  format: v.optional(kebabId),
  optional: v.optional(v.boolean()),
  rules: v.optional(v.array(v.record(v.string(), v.unknown()))),
  options: v.optional(v.record(v.string(), words)),
  unit: v.optional(words),
  sensitive: v.optional(sensitivity)
}

/** A field of one row of a repeating group. */
export const rowFieldShape = v.strictObject({
  ...valueEntries,
  like: v.optional(kebabId),
  when: v.optional(authorCondition),
  derived: v.optional(derived)
})
export type AuthorRowField = v.InferOutput<typeof rowFieldShape>

const rows = v.strictObject({
  name: words,
  min: wholeNumber,
  max: positiveNumber,
  fields: v.record(v.string(), rowFieldShape)
})
export type AuthorRows = v.InferOutput<typeof rows>

const entries = { ...valueEntries, prefill: v.optional(prefill), because: v.optional(words), 'to-verify': v.optional(toVerify) }

/** A field of the shared dictionary, named once for all packages. */
export const sharedFieldShape = v.strictObject(entries)
export type AuthorSharedField = v.InferOutput<typeof sharedFieldShape>

/** A field of a package; `is` names the shared fact it is, `like` the one it is shaped like. */
export const fieldShape = v.strictObject({
  ...entries,
  is: v.optional(kebabId),
  like: v.optional(kebabId),
  for: usedFor,
  when: v.optional(authorCondition),
  'required-when': v.optional(authorCondition),
  derived: v.optional(derived),
  'produced-by': v.optional(oneOrMore),
  default: v.optional(kebabId),
  rows: v.optional(rows)
})
export type AuthorField = v.InferOutput<typeof fieldShape>

/** A section of the form with its fields in the order they are asked; its `when` and `because` hold for all of them. */
export const sectionShape = v.strictObject({
  title: words,
  description: v.optional(words),
  when: v.optional(authorCondition),
  because: v.optional(words),
  fields: v.record(v.string(), fieldShape)
})
export type AuthorSection = v.InferOutput<typeof sectionShape>

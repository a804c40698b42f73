import * as v from 'valibot'
import { authorCondition, kebabId, oneOrMore, positiveNumber, sensitivity, toVerify, usedFor, wholeNumber, words } from './basics'

const pages = v.union([
  positiveNumber,
  v.array(words),
  v.strictObject({ min: wholeNumber, max: positiveNumber, names: v.optional(v.array(words)) })
])
export type AuthorPages = v.InferOutput<typeof pages>

const exempt = v.strictObject({
  certificate: v.optional(kebabId),
  'data-check': v.optional(kebabId),
  'produced-by': v.optional(oneOrMore),
  generated: v.optional(v.boolean()),
  from: v.optional(kebabId),
  sharing: v.optional(v.boolean()),
  when: v.optional(authorCondition)
})

/** One exemption, several of which the first that holds counts, or the dictionary's taken away. */
const exempts = v.union([v.literal('none'), exempt, v.array(exempt)])
export type AuthorExempts = v.InferOutput<typeof exempts>
export type AuthorExempt = v.InferOutput<typeof exempt>

const entries = {
  name: v.optional(words),
  document: v.optional(v.picklist(['id-card', 'household-register', 'a4', 'licence', 'certificate', 'bank-card', 'photo', 'drawing', 'free'])),
  pages: v.optional(pages),
  sides: v.optional(v.union([v.literal('none'), v.pipe(v.array(words), v.length(2))])),
  provider: v.optional(words),
  'hand-in': v.optional(v.array(v.picklist(['capture', 'file']))),
  exempt: v.optional(exempts),
  commitment: v.optional(words),
  later: v.optional(positiveNumber),
  'keep-months': v.optional(positiveNumber),
  optional: v.optional(v.boolean()),
  sample: v.optional(words),
  'blank-form': v.optional(words),
  note: v.optional(words),
  'purpose-mark': v.optional(v.boolean()),
  sensitive: v.optional(sensitivity),
  because: v.optional(words),
  'to-verify': v.optional(toVerify)
}

/** A material of the shared dictionary, named once for all packages. */
export const sharedMaterialShape = v.strictObject(entries)
export type AuthorSharedMaterial = v.InferOutput<typeof sharedMaterialShape>

/** A material of a package; `is` names the shared entry it is, `like` the one it looks like. */
export const materialShape = v.strictObject({
  ...entries,
  is: v.optional(kebabId),
  like: v.optional(kebabId),
  for: usedFor,
  when: v.optional(authorCondition)
})
export type AuthorMaterial = v.InferOutput<typeof materialShape>

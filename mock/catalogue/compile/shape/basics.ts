import * as v from 'valibot'

/** Words; not empty. A number or a date that is meant as words needs quotes. */
export const words = v.pipe(v.string(), v.trim(), v.nonEmpty())

/** English kebab-case, e.g. `birth-certificate`. */
export const kebabId = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/))

/** A day as `2026-07-01`. */
export const day = v.pipe(v.string(), v.isoDate())

export const wholeNumber = v.pipe(v.number(), v.integer(), v.minValue(0))
export const positiveNumber = v.pipe(v.number(), v.integer(), v.minValue(1))

/** A condition as the author writes it, or the name of one under `conditions`; `build/conditions.ts` gives it meaning. */
export const authorCondition = v.union([kebabId, v.record(v.string(), v.unknown())])
export type AuthorCondition = v.InferOutput<typeof authorCondition>

/** Who the fact must be checked with: a department, or a department and what is to be checked. */
export const toVerifyWhat = v.strictObject({ with: kebabId, what: words })
export const toVerify = v.union([kebabId, toVerifyWhat])
export type AuthorToVerify = v.InferOutput<typeof toVerify>

export const sensitivity = v.picklist(['child', 'health', 'finance', 'biometric', 'identity'])
export const audience = v.picklist(['person', 'enterprise'])

/** A basis is its title alone, or with the day it applies from and a mark that it is not yet checked. */
export const basis = v.union([words, v.strictObject({
  title: words,
  from: v.optional(day),
  'to-verify': v.optional(v.boolean())
})])
export type AuthorBasis = v.InferOutput<typeof basis>

/** One id, or several. */
export const oneOrMore = v.union([kebabId, v.array(kebabId)])

/** Which items or groups of items use something: a list, or each with the name its department has for it; `false` takes one out. */
export const usedFor = v.union([
  v.array(kebabId),
  v.record(v.string(), v.nullable(v.union([
    words, v.literal(false), v.strictObject({ name: v.optional(words), when: v.optional(authorCondition) })
  ])))
])
export type AuthorUsedFor = v.InferOutput<typeof usedFor>

import * as v from 'valibot'
import { authorCondition, basis, kebabId, positiveNumber, toVerify, wholeNumber, words } from './basics'

const fee = v.union([v.literal('free'), v.strictObject({
  kind: v.picklist(['free', 'fixed', 'varies']),
  text: words,
  yuan: v.optional(v.number()),
  'to-verify': v.optional(v.boolean())
})])
export type AuthorFee = v.InferOutput<typeof fee>

const pause = v.strictObject({
  kind: v.picklist(['inspection', 'public-notice', 'hearing', 'appraisal', 'expert-review', 'home-visit', 'test']),
  name: words,
  days: v.optional(positiveNumber),
  'day-kind': v.optional(v.picklist(['working', 'calendar'])),
  when: v.optional(authorCondition)
})
export type AuthorPause = v.InferOutput<typeof pause>

const outcome = v.strictObject({
  name: words,
  form: v.picklist(['electronic-certificate', 'paper', 'payment', 'message']),
  certificate: v.optional(kebabId),
  when: v.optional(authorCondition)
})

/** One item (事项); its id is its key. */
export const itemShape = v.strictObject({
  name: words,
  short: words,
  by: kebabId,
  with: v.optional(v.array(kebabId)),
  office: v.optional(words),
  choice: v.picklist(['mandatory', 'optional', 'preselected', 'tied', 'automatic']),
  when: v.optional(authorCondition),
  'on-when': v.optional(authorCondition),
  because: v.optional(words),
  after: v.optional(v.array(v.union([kebabId, v.strictObject({ item: kebabId, when: authorCondition })])), []),
  days: v.pipe(v.number(), v.minValue(0)),
  'legal-days': v.optional(wholeNumber),
  pauses: v.optional(v.array(pause)),
  fee: v.optional(fee, 'free'),
  gives: v.optional(v.record(v.string(), outcome), {}),
  channel: v.optional(v.picklist(['online', 'visit-once', 'window-only']), 'online'),
  visit: v.optional(words),
  basis: v.array(basis),
  'to-verify': v.optional(toVerify)
})
export type AuthorItem = v.InferOutput<typeof itemShape>

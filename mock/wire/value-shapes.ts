import type { AddressValue, Answers, FieldValue, FieldValues, SimpleValue } from '@types-contract/contract'
import * as v from 'valibot'

/** A calendar day. */
export const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/))

/** An instant with `Z` or an offset. */
export const instant = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/))

/** An address inside or outside the city. */
export const address: v.GenericSchema<unknown, AddressValue> = v.strictObject({
  region: v.string(),
  code: v.optional(v.string()),
  detail: v.string()
})

const region = v.strictObject({ code: v.string(), name: v.string(), village: v.optional(v.string()) })

const simpleValue: v.GenericSchema<unknown, SimpleValue> = v.union([
  v.pipe(v.string(), v.maxLength(4000)), v.number(), v.boolean(), v.array(v.string()), region, address
])

const groupRow = v.strictObject({ rowId: v.string(), values: v.record(v.string(), simpleValue) })

/** The value of one field, of whatever kind. */
export const fieldValue: v.GenericSchema<unknown, FieldValue> = v.union([simpleValue, v.array(groupRow)])

/** Values by field id. */
export const fieldValues: v.GenericSchema<unknown, FieldValues> = v.record(v.string(), fieldValue)

/** Answers by question id. */
export const answers: v.GenericSchema<unknown, Answers> = v.record(
  v.string(), v.union([v.string(), v.number(), v.array(v.string())])
)

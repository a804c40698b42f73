import * as v from 'valibot'
import { audience, day, kebabId, sensitivity, words } from './basics'
import { sharedFieldShape } from './field'
import { sharedMaterialShape } from './material'

const lineNumber = v.pipe(v.string(), v.regex(/^[\d-]+$/))
const regionCode = v.pipe(v.string(), v.regex(/^\d{6}(\d{3})?$/))

/** Departments by id, with the name people know. */
export const departmentsShape = v.record(v.string(), v.strictObject({ name: words, short: words, phone: v.optional(lineNumber) }))

/** Consents that packages refer to. */
export const consentsShape = v.record(v.string(), v.strictObject({ title: words, text: words, sensitive: v.optional(sensitivity) }))

/** Shelves of the home page. */
export const lifeEventsShape = v.record(v.string(), v.strictObject({ name: words, audience, icon: kebabId }))

/** Where shared data come from, and each attribute with what it is. */
export const sourcesShape = v.record(v.string(), v.strictObject({
  name: words,
  department: v.optional(kebabId),
  locked: v.boolean(),
  sharing: v.boolean(),
  attributes: v.record(v.string(), words)
}))
export type AuthorSources = v.InferOutput<typeof sourcesShape>

/** Towns and streets by statistics code. */
export const regionsShape = v.array(v.strictObject({
  code: regionCode,
  name: words,
  'code-to-verify': v.optional(v.boolean()),
  villages: v.optional(v.array(words), [])
}))

/** Halls by id; what is not known is left out and named in `to-verify`. */
export const hallsShape = v.record(v.string(), v.strictObject({
  name: words,
  level: v.picklist(['city', 'branch', 'town', 'village']),
  region: v.optional(regionCode),
  address: v.optional(words),
  phone: v.optional(lineNumber),
  hours: v.optional(words),
  'to-verify': v.optional(v.array(v.picklist(['address', 'phone', 'hours', 'windows']))),
  windows: v.record(v.string(), v.strictObject({ name: words, packages: v.optional(v.array(kebabId)) }))
}))
export type AuthorHalls = v.InferOutput<typeof hallsShape>

/** The official days off and worked weekends; made by `scripts/make-calendar.ts`. */
export const calendarShape = v.strictObject({
  version: words,
  years: v.array(v.number()),
  holidays: v.array(day),
  workdays: v.array(day)
})
export type AuthorCalendar = v.InferOutput<typeof calendarShape>

/** What a package is called and whose it is; for the published list it stands in `annex.yaml`. */
export const identityEntries = {
  number: v.pipe(v.number(), v.integer(), v.minValue(0)),
  name: words,
  alias: v.optional(words),
  icon: v.optional(kebabId),
  starred: v.optional(v.boolean(), false),
  audience,
  'life-event': kebabId,
  lead: kebabId,
  with: v.optional(v.array(kebabId), []),
  summary: words,
  'search-words': v.array(words)
}
export const annexShape = v.strictObject({
  version: words,
  packages: v.record(v.string(), v.strictObject(identityEntries))
})
export type AuthorAnnex = v.InferOutput<typeof annexShape>
export type AuthorIdentity = AuthorAnnex['packages'][string]

export const sharedFieldsShape = v.record(v.string(), sharedFieldShape)
export const sharedMaterialsShape = v.record(v.string(), sharedMaterialShape)

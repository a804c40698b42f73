import type { Condition, ServicePackage } from '@types-contract/contract'
import { kindOf } from './kinds'

/** What a condition names. */
export interface References {
  questions: Set<string>
  fields: Set<string>
  items: Set<string>
}

const none = (): References => ({ questions: new Set(), fields: new Set(), items: new Set() })

/** Everything a condition names, at any depth. */
export function referencesOf(condition: Condition | undefined, into: References = none()): References {
  if (!condition) return into
  const one = kindOf(condition)
  if (one.kind === 'all' || one.kind === 'any') one.parts.forEach((part) => referencesOf(part, into))
  if (one.kind === 'not') referencesOf(one.part, into)
  if (one.kind === 'answer') into.questions.add(one.answer.answer)
  if (one.kind === 'field') into.fields.add(one.field.field)
  if (one.kind === 'item') into.items.add(one.itemId)
  return into
}

/** Every condition of a package outside repeating groups. */
export function conditionsOf(servicePackage: ServicePackage): Condition[] {
  const { questions, items, materials, fields, deliveries, consents } = servicePackage
  const all = [
    ...questions.map((one) => one.visibleWhen),
    ...items.flatMap((one) => [one.includedWhen, ...(one.specialProcedures ?? []).map((procedure) => procedure.when)]),
    ...materials.flatMap((one) => [one.neededWhen, one.exemption?.when, ...one.neededBy.map((by) => by.when)]),
    ...fields.flatMap((one) => [one.visibleWhen, one.requiredWhen]),
    ...deliveries.map((one) => one.when),
    ...consents.map((one) => one.when)
  ]
  return all.filter((condition): condition is Condition => condition !== undefined)
}

/**
 * The fields some condition looks at, and those a looked-at field is derived from: only these can
 * change the plan when typed into.
 */
export function fieldsInConditions(servicePackage: ServicePackage): ReadonlySet<string> {
  const found = none()
  conditionsOf(servicePackage).forEach((condition) => referencesOf(condition, found))
  const sources = new Map(servicePackage.fields.map((field) => [field.id, field.derived?.from]))
  // A set grows while it is walked, so sources of sources are found too.
  for (const fieldId of found.fields) {
    const source = sources.get(fieldId)
    if (source !== undefined) found.fields.add(source)
  }
  return found.fields
}

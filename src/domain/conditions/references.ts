import type { Condition, Exemption, Material, ServiceItem, ServicePackage } from '@types-contract/contract'
import { kindOf } from './kinds'

/** What a condition names. */
export interface References {
  questions: Set<string>
  fields: Set<string>
  items: Set<string>
  /** Days on which something begins or ends to hold. */
  dates: Set<string>
}

const none = (): References => ({ questions: new Set(), fields: new Set(), items: new Set(), dates: new Set() })

/** Everything a condition names, at any depth. */
export function referencesOf(condition: Condition | undefined, into: References = none()): References {
  if (!condition) return into
  const one = kindOf(condition)
  if (one.kind === 'all' || one.kind === 'any') one.parts.forEach((part) => referencesOf(part, into))
  if (one.kind === 'not') referencesOf(one.part, into)
  if (one.kind === 'answer') into.questions.add(one.answer.answer)
  if (one.kind === 'field') into.fields.add(one.field.field)
  if (one.kind === 'item') into.items.add(one.itemId)
  if (one.kind === 'from' || one.kind === 'until') into.dates.add(one.date)
  return into
}

/** Every condition that an item hangs on. */
export function conditionsOfItems(items: readonly ServiceItem[]): (Condition | undefined)[] {
  return items.flatMap(({ includedWhen, onWhen, waitsFor, outcomes, specialProcedures = [] }) =>
    [includedWhen, onWhen, ...[...waitsFor, ...outcomes, ...specialProcedures].map(({ when }) => when)])
}

/** Every condition that a material hangs on. */
export function conditionsOfMaterials(materials: readonly Material[]): (Condition | undefined)[] {
  return materials.flatMap(({ neededWhen, neededBy, exemption }) => [
    neededWhen, ...exemptionsOf(exemption).map(({ when }) => when), ...neededBy.map(({ when }) => when)
  ])
}

/** A material's exemptions in the author's order. */
export function exemptionsOf(exemption: Exemption | undefined): Exemption[] {
  return exemption ? [exemption, ...exemptionsOf(exemption.otherwise)] : []
}

/** Every condition of a package outside repeating groups. */
export function conditionsOf(servicePackage: ServicePackage): Condition[] {
  const { questions, items, materials, fields, deliveries, consents } = servicePackage
  const all = [
    ...questions.flatMap((one) => [one.visibleWhen, ...(one.options ?? []).map((option) => option.when)]),
    ...conditionsOfItems(items),
    ...conditionsOfMaterials(materials),
    ...fields.flatMap((one) => [one.visibleWhen, one.requiredWhen, one.prefill?.when, ...one.usedBy.map((use) => use.when)]),
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

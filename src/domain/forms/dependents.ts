import type { Condition, Field, ServicePackage } from '@types-contract/contract'
import { conditionsOfItems, conditionsOfMaterials, referencesOf } from '../conditions/references'

/** What may change when one field's value does. */
export interface Dependents {
  /** Fields that may show, hide, become required or take another derived value, at any distance. */
  fields: readonly string[]
  /** Fields whose problems may change: itself, the ones above, and those whose rules name one of these. */
  checks: readonly string[]
  /** An item, a material, a consent or a delivery looks at it: the whole plan may change. */
  replans: boolean
}

type Edges = Map<string, Set<string>>

interface DependencyIndex {
  /** From a field to those that show, hide or derive by it. */
  shows: Edges
  /** From a field to those that are checked against it. */
  checks: Edges
  beyondTheForm: ReadonlySet<string>
  known: Map<string, Dependents>
}

const indexes = new WeakMap<ServicePackage, DependencyIndex>()

function connect(edges: Edges, from: Iterable<string>, to: string): void {
  for (const id of from) {
    const targets = edges.get(id)
    if (targets) targets.add(to)
    else edges.set(id, new Set([to]))
  }
}

/** Fields that decide whether a field shows or what it derives; children of a group count for the group. */
function sourcesOf({ visibleWhen, requiredWhen, prefill, usedBy, derived, group }: Field): Set<string> {
  const found = referencesOf(prefill?.when, referencesOf(requiredWhen, referencesOf(visibleWhen)))
  for (const { when } of usedBy) referencesOf(when, found)
  const { fields } = found
  for (const derivation of [derived, ...(group?.fields ?? []).map((child) => child.derived)]) {
    if (derivation && derivation.kind !== 'answer-text') fields.add(derivation.from)
  }
  return fields
}

/** Fields a field's rules, or those of its rows, look at. */
function comparedWith({ rules, group }: Field): Set<string> {
  const children = group?.fields ?? []
  const named = [rules, ...children.map((child) => child.rules)].flatMap((list) =>
    list.flatMap((rule) => [rule.field, ...referencesOf(rule.when).fields]))
  const inRows = children.flatMap((child) => [...referencesOf(child.visibleWhen).fields])
  return new Set([...named, ...inRows].filter((id): id is string => id !== undefined))
}

function conditionsBeyondTheForm({ items, materials, deliveries, consents }: ServicePackage): (Condition | undefined)[] {
  return [
    ...conditionsOfItems(items),
    ...conditionsOfMaterials(materials),
    ...deliveries.map(({ when }) => when), ...consents.map(({ when }) => when)
  ]
}

function indexOf(servicePackage: ServicePackage): DependencyIndex {
  const before = indexes.get(servicePackage)
  if (before) return before
  const [shows, checks]: [Edges, Edges] = [new Map(), new Map()]
  for (const field of servicePackage.fields) {
    connect(shows, sourcesOf(field), field.id)
    connect(checks, comparedWith(field), field.id)
  }
  const beyondTheForm = new Set<string>()
  for (const condition of conditionsBeyondTheForm(servicePackage)) referencesOf(condition).fields.forEach((id) => beyondTheForm.add(id))
  const index: DependencyIndex = { shows, checks, beyondTheForm, known: new Map() }
  indexes.set(servicePackage, index)
  return index
}

function workOut({ shows, checks, beyondTheForm }: DependencyIndex, fieldId: string): Dependents {
  // A set grows while it is walked, so what hangs on what hangs on it is found too.
  const touched = new Set([fieldId])
  for (const id of touched) shows.get(id)?.forEach((next) => touched.add(next))
  const checked = new Set(touched)
  for (const id of touched) checks.get(id)?.forEach((next) => checked.add(next))
  const replans = [...touched].some((id) => beyondTheForm.has(id))
  touched.delete(fieldId)
  return { fields: [...touched], checks: [...checked], replans }
}

/** What may change when a field's value does; worked out once per field of a package. */
export function dependentsOf(servicePackage: ServicePackage, fieldId: string): Dependents {
  const index = indexOf(servicePackage)
  const before = index.known.get(fieldId)
  if (before) return before
  const found = workOut(index, fieldId)
  index.known.set(fieldId, found)
  return found
}

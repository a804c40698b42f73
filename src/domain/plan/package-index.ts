import type { Field, Question, ServiceItem, ServicePackage } from '@types-contract/contract'

/** The parts of a package by id. */
export interface PackageIndex {
  questions: ReadonlyMap<string, Question>
  items: ReadonlyMap<string, ServiceItem>
  fields: ReadonlyMap<string, Field>
}

const indexes = new WeakMap<ServicePackage, PackageIndex>()

const byId = <T extends { id: string }>(parts: readonly T[]): ReadonlyMap<string, T> => new Map(parts.map((part) => [part.id, part]))

/** The index of a package, made once: a published package is never changed in place. */
export function packageIndexOf(servicePackage: ServicePackage): PackageIndex {
  const known = indexes.get(servicePackage)
  if (known) return known
  const made = { questions: byId(servicePackage.questions), items: byId(servicePackage.items), fields: byId(servicePackage.fields) }
  indexes.set(servicePackage, made)
  return made
}

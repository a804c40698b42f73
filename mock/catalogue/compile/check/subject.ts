import type { ServicePackage } from '@types-contract/contract'
import type { Dictionaries } from '../build/dictionaries'
import type { Path, Report } from '../finding'
import type { AuthorPackage } from '../shape/package'

/** One compiled package under the eyes of the checker. */
export interface Subject {
  servicePackage: ServicePackage
  author: AuthorPackage
  dictionaries: Dictionaries
  report: Report
}

/** Where a field is written: under its section. */
export function fieldPath(author: AuthorPackage, fieldId: string): Path {
  const section = Object.entries(author.sections).find(([, { fields }]) => has(fields, fieldId))
  return ['sections', section?.[0] ?? '', 'fields', fieldId]
}

/** Whether a map from a file has a key of its own. */
export function has(map: object, key: string): boolean {
  return Object.prototype.hasOwnProperty.call(map, key)
}

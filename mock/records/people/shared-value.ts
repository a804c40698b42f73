import type { FieldValue } from '@types-contract/contract'
import type { PretendPerson } from './person'

/** What the departments share of a person under an attribute; undefined when nobody knows. */
export function sharedValue(person: PretendPerson, attribute: string): FieldValue | undefined {
  return Object.entries(person.shared).find(([name]) => name === attribute)?.[1]
}

import type { Field, GroupField, SimpleValue } from '@types-contract/contract'

/** The value a field has before anybody chooses: the author's default option, as a list where several can be chosen. */
export function defaultValue(field: Field | GroupField): SimpleValue | undefined {
  if (!('defaultOption' in field) || field.defaultOption === undefined) return undefined
  return field.kind === 'multi-select' ? [field.defaultOption] : field.defaultOption
}

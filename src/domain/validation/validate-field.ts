import type { ApplicationProblem, Field, FieldValue } from '@types-contract/contract'
import { lookupOf, type Lookup } from '../conditions/lookup'
import type { Facts } from '../facts'
import { defaultValue } from '../forms/default-value'
import { checkGroup } from './check-group'
import { checkValue } from './check-value'

/** What validating one field needs to know besides its value. */
export interface FieldContext {
  /** `facts.values` are what rules across fields look at. */
  facts: Facts
  required: boolean
}

/** Checks a field for whoever can be asked; the same rules as `validateField`. */
export function checkField(field: Field, value: FieldValue | undefined, required: boolean, lookup: Lookup): ApplicationProblem[] {
  if (field.kind === 'group') return checkGroup(field, value, required, lookup)
  return checkValue(field, value ?? defaultValue(field), required, { source: 'field', id: field.id }, lookup)
}

/**
 * Everything wrong with one field's value, all at once; warnings do not block. A value of the wrong
 * type is `type`, one that is blank counts as missing, and a default option as chosen.
 * Never throws, whatever the value is.
 */
export function validateField(field: Field, value: FieldValue | undefined, { facts, required }: FieldContext): ApplicationProblem[] {
  return checkField(field, value, required, lookupOf(facts))
}

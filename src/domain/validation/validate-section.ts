import type { ApplicationProblem } from '@types-contract/contract'
import { lookupOf } from '../conditions/lookup'
import type { Facts } from '../facts'
import type { PlannedField, PlannedSection } from '../plan/plan'
import { checkField } from './validate-field'

/** Everything wrong with the fields that are asked, in their order. */
export function validateFields(fields: readonly PlannedField[], facts: Facts): ApplicationProblem[] {
  const lookup = lookupOf(facts)
  return fields.filter((planned) => planned.asked)
    .flatMap((planned) => checkField(planned.field, lookup.value(planned.field.id), planned.required, lookup))
}

/** Everything wrong with one section. */
export function validateSection(section: PlannedSection, facts: Facts): ApplicationProblem[] {
  return validateFields(section.fields, facts)
}

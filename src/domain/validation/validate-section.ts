import type { ApplicationProblem } from '@types-contract/contract'
import type { Facts } from '../facts'
import type { PlannedField, PlannedSection } from '../plan/plan'
import { validateField } from './validate-field'

/** Everything wrong with the fields that are asked, in their order. */
export function validateFields(fields: PlannedField[], facts: Facts): ApplicationProblem[] {
  return fields.filter((planned) => planned.asked)
    .flatMap((planned) => validateField(planned.field, facts.values[planned.field.id], { facts, required: planned.required }))
}

/** Everything wrong with one section. */
export const validateSection = (section: PlannedSection, facts: Facts): ApplicationProblem[] => validateFields(section.fields, facts)

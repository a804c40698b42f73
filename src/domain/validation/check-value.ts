import type { ApplicationProblem, Field, FieldValue, GroupField } from '@types-contract/contract'
import { isFilled } from '../conditions/contents'
import { holds } from '../conditions/evaluate'
import type { Lookup } from '../conditions/lookup'
import { FORMATS, isFormatName } from '../formats/registry'
import { checkKind } from './check-kind'
import { checkRule } from './check-rule'
import { problem, type ProblemPlace } from './problem-codes'

/** Formats hold for words; a number, a list or a place has none. */
export function checkFormat({ format: name }: Field | GroupField, value: FieldValue, place: ProblemPlace): ApplicationProblem[] {
  if (typeof value !== 'string' || name === undefined || !isFormatName(name)) return []
  const format = FORMATS[name]
  const found = format.check(format.normalise(value))
  return found ? [problem(found.code, place, { severity: found.severity })] : []
}

/** Every rule of a field, in the author's order. */
export function checkRules({ rules }: Field | GroupField, value: FieldValue, place: ProblemPlace, lookup: Lookup): ApplicationProblem[] {
  return rules.flatMap((rule) => {
    const found = holds(rule.when, lookup) ? checkRule(rule, value, lookup) : undefined
    if (!found) return []
    const { severity = 'error', message } = rule
    return [problem(found.code, place, { severity, ...(found.parameters && { parameters: found.parameters }), ...(message !== undefined && { message }) })]
  })
}

/** Everything wrong with one value that is no repeating group: first that it is there, then its shape, then the rest at once. */
export function checkValue(
  field: Field | GroupField, value: FieldValue | undefined, required: boolean, place: ProblemPlace, lookup: Lookup
): ApplicationProblem[] {
  if (value === undefined || !isFilled(value)) return required ? [problem('required', place)] : []
  const wrong = checkKind(field, value)
  if (wrong) return [problem(wrong, place)]
  return [...checkFormat(field, value, place), ...checkRules(field, value, place, lookup)]
}

import type { ApplicationProblem, Field, FieldValue, FieldValues, GroupField, GroupRow } from '@types-contract/contract'
import { evaluate, isFilled } from '../conditions/evaluate'
import type { Facts } from '../facts'
import { isFormatName, FORMATS } from '../formats/registry'
import { isRows } from '../forms/derive-values'
import { checkKind } from './check-kind'
import { checkRule } from './check-rule'
import { problem, type ProblemPlace } from './problem-codes'

/** What validating one field needs to know besides its value. */
export interface FieldContext {
  facts: Facts
  required: boolean
}

function checkFormat(field: Field | GroupField, value: FieldValue, place: ProblemPlace): ApplicationProblem[] {
  if (typeof value !== 'string' || field.format === undefined || !isFormatName(field.format)) return []
  const format = FORMATS[field.format]
  const found = format.check(format.normalise(value))
  return found ? [problem(found.code, place, { severity: found.severity })] : []
}

function checkRules(field: Field | GroupField, value: FieldValue, place: ProblemPlace, values: FieldValues, today: string): ApplicationProblem[] {
  return field.rules.flatMap((rule) => {
    const broken = checkRule(rule, value, { values, today })
    return broken ? [problem(broken.code, place, { severity: rule.severity ?? 'error', parameters: broken.parameters, message: rule.message })] : []
  })
}

function checkValue(field: Field | GroupField, value: FieldValue | undefined, required: boolean, place: ProblemPlace, values: FieldValues, today: string): ApplicationProblem[] {
  if (value === undefined || !isFilled(value) || (typeof value === 'string' && value.trim() === '')) return required ? [problem('required', place)] : []
  const wrong = checkKind(field, value)
  if (wrong) return [problem(wrong, place)]
  return [...checkFormat(field, value, place), ...checkRules(field, value, place, values, today)]
}

function checkRow(fields: GroupField[], row: GroupRow, facts: Facts, id: string): ApplicationProblem[] {
  const own = { ...facts, values: { ...facts.values, ...row.values } }
  return fields.filter((field) => !field.derived && evaluate(field.visibleWhen, own)).flatMap((field) =>
    checkValue(field, row.values[field.id], field.optional !== true, { source: 'field', id, rowId: row.rowId, childId: field.id }, own.values, facts.today))
}

function checkGroup(field: Field, value: FieldValue | undefined, context: FieldContext): ApplicationProblem[] {
  const place: ProblemPlace = { source: 'field', id: field.id }
  if (!field.group) return []
  if (value !== undefined && !isRows(value)) return [problem('type', place)]
  const rows = value ?? []
  const { min, max, fields, rowName } = field.group
  const least = context.required ? Math.max(min, 1) : min
  const count = rows.length < least ? [problem('group.too-few', place, { parameters: { min: least, rowName } })]
    : rows.length > max ? [problem('group.too-many', place, { parameters: { max, rowName } })] : []
  const rules = rows.length > 0 ? checkRules(field, rows, place, context.facts.values, context.facts.today) : []
  return [...count, ...rows.flatMap((row) => checkRow(fields, row, context.facts, field.id)), ...rules]
}

/** Everything wrong with one field's value; warnings do not block. Never throws, whatever the value is. */
export function validateField(field: Field, value: FieldValue | undefined, context: FieldContext): ApplicationProblem[] {
  if (field.kind === 'group') return checkGroup(field, value, context)
  return checkValue(field, value, context.required, { source: 'field', id: field.id }, context.facts.values, context.facts.today)
}

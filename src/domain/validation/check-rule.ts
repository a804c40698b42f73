import type { FieldRule } from '@types-contract/contract'
import type { RuleCheck } from './broken-rule'
import { ageBetween, daysBetween, notAfterField, notAfterToday, notBeforeField, notBeforeToday, withinDays, withinMonths, withinYears } from './date-rules'
import { decimals, differentFrom, groupTotal, length, range, regionInside, sameAs, startsWith } from './value-rules'

/** Every kind of rule an author can write; a new kind does not compile until it can be checked. */
export const RULE_CHECKS: Readonly<Record<FieldRule['kind'], RuleCheck>> = {
  'length': length,
  'range': range,
  'decimals': decimals,
  'not-after-today': notAfterToday,
  'not-before-today': notBeforeToday,
  'not-after-field': notAfterField,
  'not-before-field': notBeforeField,
  'different-from': differentFrom,
  'same-as': sameAs,
  'within-days': withinDays,
  'within-months': withinMonths,
  'within-years': withinYears,
  'days-between': daysBetween,
  'group-total': groupTotal,
  'starts-with': startsWith,
  'age-between': ageBetween,
  'region-inside': regionInside
}

/** Checks one rule on a filled value of the right shape; undefined when it holds or cannot be told. */
export const checkRule: RuleCheck = (rule, value, lookup) => RULE_CHECKS[rule.kind](rule, value, lookup)

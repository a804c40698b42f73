import type { ApplicationProblem } from '@types-contract/contract'
import type { FormatProblemCode } from '../formats/format-problems'

/** Problems the rules themselves find; formats add theirs. The parameters each carries stand beside it. */
export const RULE_PROBLEM_CODES = [
  'required', 'type', 'option.unknown',
  'length.too-short', 'length.too-long', // min, max
  'range.too-small', 'range.too-large', // min, max
  'decimals', // max
  'date.not-real', 'date.in-future', 'date.in-past',
  'date.before-other', 'date.after-other', // field
  'date.too-early', 'date.too-late', // date (a day) or month
  'same-as', 'different-from', // field
  'starts-with', // value
  'age.outside', // age, min, max
  'region.outside', 'address.incomplete',
  'group.too-few', 'group.too-many', // min or max, rowName
  'group.total', // field, total, wanted
  'answers.incomplete', 'answers.stopped', 'item.not-allowed', 'item.missing', 'items.none',
  'material.missing', 'material.way', 'material.file-unknown', 'material.wallet', 'material.certificate',
  'material.pages', // min, max, count
  'material.due', // date
  'delivery.missing', 'delivery.incomplete', // part: recipient, phone, address, hall
  'consent.missing', 'signature.missing', 'version.stale', 'package.unknown'
] as const

/** A problem of a rule, not of a format. */
export type RuleProblemCode = (typeof RULE_PROBLEM_CODES)[number]
/** Every code an ApplicationProblem of ours carries. */
export type ProblemCode = RuleProblemCode | FormatProblemCode

/** Where a problem belongs, without code and severity. */
export type ProblemPlace = Pick<ApplicationProblem, 'source' | 'id' | 'rowId' | 'childId'>

/** What a sentence about a problem needs, or how it acts; absent severity is `error`. */
export type ProblemDetails = Partial<Pick<ApplicationProblem, 'severity' | 'parameters' | 'message'>>

/** Makes a problem; the code is checked by type here and stays text on the wire. */
export function problem(code: ProblemCode, place: ProblemPlace, details: ProblemDetails = {}): ApplicationProblem {
  return { code, severity: 'error', ...place, ...details }
}

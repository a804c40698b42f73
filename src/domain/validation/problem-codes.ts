import type { ApplicationProblem } from '@types-contract/contract'
import { isFormatProblemCode, type FormatProblemCode } from '../formats/format-problems'

/** Problems the rules themselves find; formats add theirs. */
export const RULE_PROBLEM_CODES = [
  'required', 'type', 'length.too-short', 'length.too-long', 'range.too-small', 'range.too-large', 'decimals', 'date.not-real', 'date.in-future',
  'date.in-past', 'date.before-other', 'date.after-other', 'date.too-far', 'option.unknown', 'same-as', 'different-from', 'starts-with',
  'group.too-few', 'group.too-many', 'group.total', 'age.outside', 'region.outside', 'address.incomplete',
  'answers.incomplete', 'answers.stopped', 'item.not-allowed', 'item.missing', 'material.missing', 'material.pages', 'material.way',
  'material.file-unknown', 'material.certificate', 'delivery.missing', 'delivery.incomplete', 'consent.missing', 'signature.missing', 'version.stale', 'package.unknown'
] as const

/** A problem of a rule, not of a format. */
export type RuleProblemCode = (typeof RULE_PROBLEM_CODES)[number]
/** Every code an ApplicationProblem of ours carries. */
export type ProblemCode = RuleProblemCode | FormatProblemCode

/** Whether a code that came over the wire is one we have words for. */
export const isProblemCode = (code: string): code is ProblemCode => (RULE_PROBLEM_CODES as readonly string[]).includes(code) || isFormatProblemCode(code)

/** Where a problem belongs, without code and severity. */
export type ProblemPlace = Pick<ApplicationProblem, 'source' | 'id' | 'rowId' | 'childId'>

/** Makes a problem; the code is checked by type here and stays text on the wire. */
export const problem = (code: ProblemCode, place: ProblemPlace, extra: Partial<Pick<ApplicationProblem, 'severity' | 'parameters' | 'message'>> = {}): ApplicationProblem =>
  ({ code, severity: 'error', ...place, ...extra })

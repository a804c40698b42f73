import type { ApplicationProblem, FieldRule, FieldValue } from '@types-contract/contract'
import type { Lookup } from '../conditions/lookup'
import type { RuleProblemCode } from './problem-codes'

/** A broken rule: its code and what its sentence needs. */
export interface BrokenRule {
  code: RuleProblemCode
  parameters?: ApplicationProblem['parameters']
}

/** Checks one kind of rule on a filled value of the right shape; undefined when it holds or cannot be told. */
export type RuleCheck = (rule: FieldRule, value: FieldValue, lookup: Lookup) => BrokenRule | undefined

/** Makes a broken rule; parameters the rule does not have are left out. */
export function broken(code: RuleProblemCode, parameters: Record<string, string | number | undefined> = {}): BrokenRule {
  const told: NonNullable<BrokenRule['parameters']> = {}
  for (const key of Object.keys(parameters)) {
    const value = parameters[key]
    if (value !== undefined) told[key] = value
  }
  return Object.keys(told).length > 0 ? { code, parameters: told } : { code }
}

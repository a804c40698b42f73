import type { AnswerCondition, Condition, FieldCondition } from '@types-contract/contract'
import { kindOf } from '@/domain/conditions/kinds'

/** The parts of a condition that look at one thing each; none of no condition. */
export function leavesOf(condition: Condition | undefined): Condition[] {
  if (!condition) return []
  const one = kindOf(condition)
  if (one.kind === 'all' || one.kind === 'any') return one.parts.flatMap(leavesOf)
  return one.kind === 'not' ? leavesOf(one.part) : [condition]
}

/** The options, texts or codes a leaf names. */
export function namedIn({ is, oneOf }: Pick<AnswerCondition | FieldCondition, 'is' | 'oneOf'>): string[] {
  return [...(is === undefined ? [] : [String(is)]), ...(oneOf ?? [])]
}

/** The numbers at which a leaf begins or ceases to hold. */
export function limitsIn(leaf: AnswerCondition | FieldCondition): number[] {
  const named = namedIn(leaf).map(Number).filter(Number.isFinite)
  return [...[leaf.atLeast, leaf.atMost].filter((limit): limit is number => limit !== undefined), ...named]
}

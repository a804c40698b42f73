import type { Question, ServicePackage } from '@types-contract/contract'
import type { Plan, PlanInput } from './plan'
import { resolvePlan } from './resolve-plan'
import { comparePlans, type PlanChange } from './what-changes'

/** What a newer version of the guide means for one draft begun on an older one. */
export interface VersionChange extends PlanChange {
  /** Questions the new version asks that have no answer in the draft. */
  questionsToAnswer: Question[]
  /** Questions of both versions whose answer the new version no longer offers; they are among those to answer. */
  answersGone: Question[]
}

const unanswered = ({ questionnaire: { visible, answers, stop } }: Plan): Question[] =>
  (stop ? [] : visible.filter(({ id }) => answers[id] === undefined))

/**
 * Compares what the same answers and choices lead to in two versions of a package. A draft that was not
 * finished answering is not told again of questions it had not come to.
 *
 * 依据: 行政许可法第三十条 (公示的内容变了,要让申请人知道)。
 */
export function versionChange(before: ServicePackage, after: ServicePackage, input: PlanInput): VersionChange {
  const older = resolvePlan(before, input)
  const newer = resolvePlan(after, input)
  const open = unanswered(older).map(({ id }) => id)
  const questionsToAnswer = unanswered(newer).filter(({ id }) => !open.includes(id))
  return {
    ...comparePlans(older, newer),
    questionsToAnswer,
    answersGone: questionsToAnswer.filter(({ id }) => older.questionnaire.answers[id] !== undefined)
  }
}

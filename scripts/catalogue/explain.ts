import type { Answers, Question, ServicePackage } from '@types-contract/contract'
import { resolvePlan } from '@/domain/plan/resolve-plan'
import { explainPlan } from './explain-plan'
import { answersOf, readWords } from './given-answers'

/** What a command says, and whether it could do what was wanted. */
export interface Told {
  lines: string[]
  done: boolean
}

/** Tells what the answers bring and why; while answers are missing it tells the next question instead. */
export function explain(packages: readonly ServicePackage[], words: readonly string[]): Told {
  const given = readWords(words)
  const servicePackage = packages.filter(({ id }) => id === given.packageId).pop()
  if (!servicePackage) return { lines: [`请写上套餐编号，可用的有：${[...new Set(packages.map(({ id }) => id))].join('、')}`], done: false }
  const { answers, unknown } = answersOf(servicePackage, given)
  if (unknown.length > 0) return { lines: unknown, done: false }
  return { lines: tell(servicePackage, answers), done: true }
}

function tell(servicePackage: ServicePackage, answers: Answers): string[] {
  const plan = resolvePlan(servicePackage, {
    answers, droppedItemIds: [], addedItemIds: [], dataSharing: true, values: {}, today: servicePackage.effectiveFrom
  })
  const { stop, next } = plan.questionnaire
  if (stop) return [`到这里就不走这个套餐了：${stop.stop.reason}`, stop.stop.advice]
  return next ? askFor(next) : explainPlan(servicePackage, plan)
}

function askFor({ id, text, why, kind, options = [] }: Question): string[] {
  const how = { single: `${id}=选项`, multiple: `${id}=选项+选项，都不选写 ${id}=都不选`, number: `${id}=数字` }[kind]
  return [`还要回答：${text}（${why}）`, ...options.map((option) => `- ${option.id}：${option.text}`), `写法：${how}`]
}

import type { Answers, Question, ServicePackage } from '@types-contract/contract'
import { resolvePlan } from '@/domain/plan/resolve-plan'
import { loadCatalogue } from '../mock/catalogue/compile/load-catalogue'
import { explainPlan } from './catalogue/explain-plan'

/**
 * `npx tsx scripts/catalogue-explain.ts newborn parents-married=married also=medical-insurance+childcare`
 * tells what these answers bring and why; while answers are missing it tells the next question instead.
 */
function main([packageId, ...given]: string[]): number {
  const { packages } = loadCatalogue()
  const servicePackage = packages.filter(({ id }) => id === packageId).pop()
  if (!servicePackage) {
    console.log(`请写上套餐编号，可用的有：${[...new Set(packages.map(({ id }) => id))].join('、')}`)
    return 1
  }
  console.log(tell(servicePackage, readAnswers(servicePackage, given)).join('\n'))
  return 0
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
  const how = { single: `${id}=选项`, multiple: `${id}=选项+选项，都不选写 ${id}=`, number: `${id}=数字` }[kind]
  return [`还要回答：${text}（${why}）`, ...options.map((option) => `- ${option.id}：${option.text}`), `写法：${how}`]
}

function readAnswers({ questions }: ServicePackage, given: readonly string[]): Answers {
  const answers: Answers = {}
  for (const pair of given) {
    const [id = '', value = ''] = pair.split('=')
    const kind = questions.find((question) => question.id === id)?.kind
    if (kind === 'single') answers[id] = value
    if (kind === 'number') answers[id] = Number(value)
    if (kind === 'multiple') answers[id] = value.split('+').filter((option) => option !== '')
  }
  return answers
}

process.exitCode = main(process.argv.slice(2))

import type { Application, ApplicationProblem, ServicePackage } from '@types-contract/contract'
import type { Facts } from '../facts'
import { deriveValues } from '../forms/derive-values'
import { resolvePlan, type Plan, type PlanInput } from '../plan/resolve-plan'
import { checkMaterials, type MaterialEnvironment } from './check-materials'
import { problem } from './problem-codes'
import { validateFields } from './validate-section'

/** What checking a whole application needs to know. */
export interface ApplicationEnvironment extends MaterialEnvironment {
  unavailableMaterialIds?: string[]
}

/** The input that gives the plan the application was made from: what is applied for is switched on, the rest off. */
export function planInputOf(servicePackage: ServicePackage, application: Application, env: ApplicationEnvironment): PlanInput {
  const wanted = new Set(application.itemIds)
  const choosable = servicePackage.items.filter((item) => item.choice === 'optional' || item.choice === 'preselected').map((item) => item.id)
  return {
    answers: application.answers, addedItemIds: choosable.filter((id) => wanted.has(id)), droppedItemIds: choosable.filter((id) => !wanted.has(id)),
    dataSharing: application.dataSharing, values: application.values, today: env.today, unavailableMaterialIds: env.unavailableMaterialIds
  }
}

function checkAnswers({ questionnaire }: Plan): ApplicationProblem[] {
  if (questionnaire.stop) return [problem('answers.stopped', { source: 'answer', id: questionnaire.stop.question.id })]
  return questionnaire.next ? [problem('answers.incomplete', { source: 'answer', id: questionnaire.next.id })] : []
}

function checkItems(plan: Plan, application: Application): ApplicationProblem[] {
  const planned = plan.items.map(({ item }) => item.id)
  const unknown = application.itemIds.filter((id) => !planned.includes(id)).map((id) => problem('item.not-allowed', { source: 'item', id }))
  const missing = planned.filter((id) => !application.itemIds.includes(id)).map((id) => problem('item.missing', { source: 'item', id }))
  return [...unknown, ...missing]
}

function checkDelivery(plan: Plan, { delivery }: Application): ApplicationProblem[] {
  if (!plan.deliveries.some((one) => one.kind === delivery.kind)) return [problem('delivery.missing', { source: 'delivery' })]
  const { recipient, phone, address, hallId } = delivery
  const incomplete = delivery.kind === 'post' ? !recipient?.trim() || !phone?.trim() || !address?.detail.trim() : delivery.kind === 'window' && !hallId
  return incomplete ? [problem('delivery.incomplete', { source: 'delivery' })] : []
}

function checkConsents(plan: Plan, application: Application): ApplicationProblem[] {
  return plan.consents.filter((consent) => !application.consentIds.includes(consent.id)).map((consent) => problem('consent.missing', { source: 'consent', id: consent.id }))
}

function checkSignature({ signature }: Application): ApplicationProblem[] {
  const signed = signature.kind === 'drawn' ? signature.fileId !== undefined : Boolean(signature.text?.trim())
  return signed ? [] : [problem('signature.missing', { source: 'signature' })]
}

/**
 * Everything wrong with an application, all of it at once: used on the phone before
 * handing in and by the back office afterwards. 依据: 行政许可法第32条 (一次告知).
 */
export function validateApplication(servicePackage: ServicePackage, application: Application, env: ApplicationEnvironment): ApplicationProblem[] {
  if (application.packageId !== servicePackage.id) return [problem('package.unknown', { source: 'application' })]
  if (application.version !== servicePackage.version) return [problem('version.stale', { source: 'application' })]
  const plan = resolvePlan(servicePackage, planInputOf(servicePackage, application, env))
  const answers = plan.questionnaire.answers
  const facts: Facts = {
    answers, values: deriveValues(plan, application.values, answers, env.today), itemIds: new Set(plan.items.map(({ item }) => item.id)),
    dataSharing: application.dataSharing, today: env.today
  }
  return [
    ...checkAnswers(plan), ...checkItems(plan, application), ...validateFields(plan.fields, facts), ...checkMaterials(plan.materials, application.materials, env),
    ...checkDelivery(plan, application), ...checkConsents(plan, application), ...checkSignature(application)
  ]
}

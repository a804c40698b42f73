import type { Application, ApplicationProblem, ServicePackage } from '@types-contract/contract'
import type { Facts } from '../facts'
import { deriveValues } from '../forms/derive-values'
import type { Plan, PlanInput } from '../plan/plan'
import { resolvePlan } from '../plan/resolve-plan'
import { checkAnswers, checkConsents, checkDelivery, checkItems, checkSignature } from './check-handing-in'
import { checkMaterials, type MaterialEnvironment } from './check-materials'
import { problem } from './problem-codes'
import { readApplication, type ReadApplication } from './read-application'
import { validateFields } from './validate-section'

/** What checking a whole application needs to know. */
export interface ApplicationEnvironment extends MaterialEnvironment {
  /** Materials whose exemption did not work out for this person. */
  unavailableMaterialIds?: string[]
}

/** The input that gives the plan an application was made from: what is applied for is switched on, the rest off. */
export function planInputOf(
  servicePackage: ServicePackage, application: Pick<Application, 'answers' | 'itemIds' | 'dataSharing' | 'values'>,
  env: Pick<ApplicationEnvironment, 'today' | 'unavailableMaterialIds'>
): PlanInput {
  const { answers, itemIds, dataSharing, values } = application
  const known = servicePackage.items.map(({ id }) => id)
  return {
    answers, dataSharing, values, today: env.today, unavailableMaterialIds: env.unavailableMaterialIds,
    addedItemIds: known.filter((id) => itemIds.includes(id)), droppedItemIds: known.filter((id) => !itemIds.includes(id))
  }
}

/** The fields that are asked; what came in a shape no field has is said to be so instead of missing. */
function checkFields(plan: Plan, { values, dataSharing, malformedFieldIds }: ReadApplication): ApplicationProblem[] {
  const facts: Facts = {
    answers: plan.questionnaire.answers, values: deriveValues(plan, values),
    itemIds: new Set(plan.items.map(({ item }) => item.id)), dataSharing, today: plan.today
  }
  const malformed = plan.fields.filter(({ asked, field }) => asked && malformedFieldIds.includes(field.id))
  const readable = plan.fields.filter((planned) => !malformed.includes(planned))
  return [...malformed.map(({ field }) => problem('type', { source: 'field', id: field.id })), ...validateFields(readable, facts)]
}

/**
 * Everything wrong with an application, all of it at once: used on the phone before handing in and by
 * the back office afterwards. Never throws, whatever the application holds; warnings do not block.
 * An application for another package or another version is only told that.
 *
 * 依据: 行政许可法第三十二条 (申请材料不齐全的,一次告知需要补正的全部内容)。
 */
export function validateApplication(servicePackage: ServicePackage, application: Application, env: ApplicationEnvironment): ApplicationProblem[] {
  const read = readApplication(application)
  if (read.packageId !== servicePackage.id) return [problem('package.unknown', { source: 'application' })]
  if (read.version !== servicePackage.version) return [problem('version.stale', { source: 'application' })]
  const plan = resolvePlan(servicePackage, planInputOf(servicePackage, read, env))
  return [
    ...checkAnswers(plan), ...checkItems(plan, read), ...checkFields(plan, read), ...checkMaterials(plan.materials, read.materials, env),
    ...checkDelivery(plan, read), ...checkConsents(plan, read), ...checkSignature(read, env)
  ]
}

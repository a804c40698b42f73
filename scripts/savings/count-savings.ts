import type { ServicePackage } from '@types-contract/contract'
import type { Plan } from '@/domain/plan/plan'
import { resolvePlan } from '@/domain/plan/resolve-plan'
import { typicalPlan } from '@/features/catalogue/typical-plan'
import { optionPaths } from '../../tests/support/paths/covering-paths'

/** What merging saves in one package. */
export interface PackageSavings {
  servicePackage: ServicePackage
  /** The usual situation: the plan the app's page of the package counts from. */
  typical: Plan
  /** Percent of typed answers saved on each way through the package that brings a form. */
  shares: number[]
}

/** Of the answers all departments ask for together, the percentage nobody types when they are merged and shared. */
export const shareSaved = ({ savings: { fieldsSummed, fieldsTyped } }: Plan): number => 100 * (1 - fieldsTyped / fieldsSummed)

/** The middle one; of an even number, halfway between the middle two. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((one, other) => one - other)
  const middle = Math.floor(sorted.length / 2)
  const upper = sorted[middle] ?? 0
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2
}

/** Counts a package on the day it takes effect, so that the numbers change only when it does. */
export function countSavings(servicePackage: ServicePackage): PackageSavings {
  const today = servicePackage.effectiveFrom
  const plans = optionPaths(servicePackage, today).map(({ answers }) =>
    resolvePlan(servicePackage, { answers, droppedItemIds: [], addedItemIds: [], dataSharing: true, values: {}, today }))
  const filled = plans.filter(({ questionnaire, savings }) => questionnaire.complete && savings.fieldsSummed > 0)
  return { servicePackage, typical: typicalPlan(servicePackage, today), shares: filled.map(shareSaved) }
}

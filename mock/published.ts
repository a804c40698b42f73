import type { ServicePackage } from '@types-contract/contract'
import type { PublishedCatalogue } from './context'
import { Refusal } from './wire/answers'

/**
 * Finds a package in a version, or in the one in force today when no version is asked for
 * or the one asked for is not kept. Throws `not-found` for a package nobody published.
 */
export function packageOf(catalogue: PublishedCatalogue, packageId: string, today: string, version?: string): ServicePackage {
  const versions = catalogue.packages.filter(({ id }) => id === packageId)
  const found = versions.find((one) => one.version === version) ?? inForce(versions, today)
  if (found) return found
  throw new Refusal('not-found', { message: '没有找到这件事，请从首页重新选择。' })
}

/** The version in force on a day: the latest that has taken effect, or the earliest when none has yet. */
export function inForce(versions: readonly ServicePackage[], today: string): ServicePackage | undefined {
  const byDate = [...versions].sort((a, b) => (a.effectiveFrom < b.effectiveFrom ? -1 : 1))
  return [...byDate].reverse().find(({ effectiveFrom }) => effectiveFrom <= today) ?? byDate[0]
}

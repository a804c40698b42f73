import type { Catalogue, Department, Hall, SearchIndex, ServicePackage, ServicePackageSummary } from '@types-contract/contract'
import type { PublishedCatalogue } from '../../mock/context'
import { inForce } from '../../mock/published'
import { situationsOf, type Situation } from './situations'

/** One package as it is published on a day, with the situations that have a page. */
export interface PublishedPackage {
  servicePackage: ServicePackage
  /** Of the whole catalogue: some that only hold data or are asked for advice are not the package's own. */
  departments: readonly Department[]
  summary: ServicePackageSummary
  situations: Situation[]
}

/** Everything the guide of one day is written from. */
export interface Edition {
  today: string
  /** Changes with anything that is published; the same code stands in the app's list. */
  version: string
  list: Catalogue
  searchIndex: SearchIndex
  halls: readonly Hall[]
  packages: PublishedPackage[]
}

/** Takes the version in force of each package and works its common situations out. */
export function editionOf(catalogue: PublishedCatalogue, today: string): Edition {
  const { version, list, searchIndex, halls, departments } = catalogue
  const packages = list.packages.flatMap((summary): PublishedPackage[] => {
    const servicePackage = inForce(catalogue.packages.filter(({ id }) => id === summary.id), today)
    return servicePackage ? [{ servicePackage, departments, summary, situations: situationsOf(servicePackage, today) }] : []
  })
  return { today, version, list, searchIndex, halls, packages }
}

/** The name of any department of the catalogue. */
export const departmentOf = ({ departments }: PublishedPackage, departmentId: string): string =>
  departments.find(({ id }) => id === departmentId)?.name ?? departmentId

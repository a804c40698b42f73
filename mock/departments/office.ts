import type { Department, Hall, Material, ServiceItem, ServicePackage, WorkingDayCalendar } from '@types-contract/contract'
import type { PublishedCatalogue } from '../context'
import { packageOf } from '../published'

/** What a back office knows besides the case on its desk. */
export interface Office {
  servicePackage: ServicePackage
  calendar: WorkingDayCalendar
  halls: readonly Hall[]
  /** Personal time, for what a person is given time for. */
  personal: number
}

/** Working days an applicant has to answer a correction notice. */
export const CORRECTION_WORKING_DAYS = 10

/** How many working days before its day a promised material is reminded of (推定: no rule names a number). */
export const REMINDER_WORKING_DAYS = 2

/** Sets up the offices that handle a case of a package. */
export function officeOf(catalogue: PublishedCatalogue, packageId: string, version: string, today: string, personal: number): Office {
  return {
    servicePackage: packageOf(catalogue, packageId, today, version),
    calendar: catalogue.calendar,
    halls: catalogue.halls,
    personal
  }
}

/** Finds an item of the package; throws when the package has none such. */
export function itemOf(office: Office, itemId: string): ServiceItem {
  const item = office.servicePackage.items.find(({ id }) => id === itemId)
  if (!item) throw new Error(`Package ${office.servicePackage.id} has no item ${itemId}`)
  return item
}

/** Finds a department of the package; one that is not listed keeps its id for a name. */
export function departmentOf(office: Office, departmentId: string): Department {
  const found = office.servicePackage.departments.find(({ id }) => id === departmentId)
  return found ?? { id: departmentId, name: departmentId, shortName: departmentId }
}

/** Finds a material of the package; throws when the package has none such. */
export function materialOf(office: Office, materialId: string): Material {
  const material = office.servicePackage.materials.find(({ id }) => id === materialId)
  if (!material) throw new Error(`Package ${office.servicePackage.id} has no material ${materialId}`)
  return material
}

import type { ServicePackage } from '@types-contract/contract'
import { publishedCatalogue } from './published-catalogue'
import type { PublishedCatalogue } from '../../mock/context'

/** The material a mother may hand in later in the tests, and how many working days later. */
export const PROMISED = { materialId: 'ethnic-group-confirmation', name: '父母民族确认书', workingDays: 5 }

const withPromise = (servicePackage: ServicePackage): ServicePackage => (servicePackage.id !== 'newborn' ? servicePackage : {
  ...servicePackage,
  materials: servicePackage.materials.map((material) => (material.id !== PROMISED.materialId ? material : {
    ...material, ways: [...material.ways, 'later' as const], deferral: { workingDays: PROMISED.workingDays }
  }))
})

/** Everything published, but one paper of 新生儿出生 may come later, as a department could decide by data alone. */
export const catalogueWithPromise = (): PublishedCatalogue => {
  const catalogue = publishedCatalogue()
  return { ...catalogue, packages: catalogue.packages.map(withPromise) }
}

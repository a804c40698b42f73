import type { ServicePackage } from '@types-contract/contract'
import { publishedCatalogue } from './published-catalogue'
import type { PublishedCatalogue } from '../../mock/context'

/** The material whose page is looked at first, so that its photograph is what has to be corrected. */
export const ASKED = { materialId: 'ethnic-group-confirmation', name: '父母民族确认书', itemId: 'birth-certificate' }

const withPageAsked = (servicePackage: ServicePackage): ServicePackage => (servicePackage.id !== 'newborn' ? servicePackage : {
  ...servicePackage,
  materials: servicePackage.materials.map((material) => (material.id !== ASKED.materialId ? material : { ...material, neededBy: [...material.neededBy, { itemId: ASKED.itemId }] }))
})

/** Everything published, but the first department of 新生儿出生 wants the one paper too, as it could decide by data alone. */
export const catalogueWithPageAsked = (): PublishedCatalogue => {
  const catalogue = publishedCatalogue()
  return { ...catalogue, packages: catalogue.packages.map(withPageAsked) }
}

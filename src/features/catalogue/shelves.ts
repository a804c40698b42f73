import type { Catalogue, ServicePackageSummary } from '@types-contract/contract'

export type Audience = Catalogue['lifeEvents'][number]['audience']
export type LifeEvent = Catalogue['lifeEvents'][number]

/** A stage of life or business with what can be handled in it. */
export interface Shelf {
  lifeEvent: LifeEvent
  packages: ServicePackageSummary[]
}

/** The shelves of people or of enterprises, in the catalogue's order; an empty one is left out. */
export const shelvesOf = (catalogue: Catalogue, audience: Audience): Shelf[] => catalogue.lifeEvents
  .filter((lifeEvent) => lifeEvent.audience === audience)
  .map((lifeEvent) => ({ lifeEvent, packages: catalogue.packages.filter((one) => one.lifeEvent === lifeEvent.id) }))
  .filter((shelf) => shelf.packages.length > 0)

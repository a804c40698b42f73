import type { Catalogue, Department, Hall, Region, SearchIndex, ServicePackage, WorkingDayCalendar } from '@types-contract/contract'
import type { PublishedCatalogue } from '../context'

/** Fetches the compiled catalogue that a static demo build carries as files below `base`. */
export async function fetchCatalogue(base: string): Promise<PublishedCatalogue> {
  const list = await read<Catalogue>(base, 'catalogue.json')
  const [searchIndex, regions, halls, calendar, departments, ...versions] = await Promise.all([
    read<SearchIndex>(base, 'search-index.json'),
    read<Region[]>(base, 'regions.json'),
    read<Hall[]>(base, 'halls.json'),
    read<WorkingDayCalendar>(base, 'calendar.json'),
    read<Department[]>(base, 'departments.json'),
    ...list.packages.filter(({ available }) => available).map(({ id }) => read<ServicePackage[]>(base, `packages/${id}.json`))
  ])
  return { version: list.version, packages: versions.flat(), list, searchIndex, regions, halls, calendar, departments }
}

async function read<Shape>(base: string, name: string): Promise<Shape> {
  const response = await fetch(`${base}/${name}`)
  if (!response.ok) throw new Error(`The demo lacks ${name}`)
  return response.json()
}

import type { Catalogue, Hall, Region, SearchIndex, ServiceInformation, ServicePackage, WorkingDayCalendar } from '@types-contract/contract'
import type { Client } from './client'

/** What is published: needs no session. */
export const catalogueApi = (client: Client) => ({
  /** Who runs this service and what day it is there. */
  service: () => client.send<ServiceInformation>({ method: 'GET', path: '/service', authorised: false }),
  /** The list of service packages. */
  list: () => client.send<Catalogue>({ method: 'GET', path: '/catalogue', authorised: false }),
  /** What helps to search the list. */
  searchIndex: () => client.send<SearchIndex>({ method: 'GET', path: '/catalogue/search-index', authorised: false }),
  /** One service package, in the version asked for or the one in force. */
  servicePackage: (packageId: string, version?: string) =>
    client.send<ServicePackage>({ method: 'GET', path: `/catalogue/packages/${encodeURIComponent(packageId)}`, params: { version }, authorised: false }),
  /** Public holidays and worked weekends. */
  calendar: () => client.send<WorkingDayCalendar>({ method: 'GET', path: '/calendar', authorised: false }),
  /** Towns, streets and villages. */
  regions: async () => (await client.send<{ regions: Region[] }>({ method: 'GET', path: '/regions', authorised: false })).regions,
  /** Service centres and their windows. */
  halls: async () => (await client.send<{ halls: Hall[] }>({ method: 'GET', path: '/halls', authorised: false })).halls
})

import type {
  Catalogue, Department, Hall, Region, SearchIndex, ServicePackage, WorkingDayCalendar
} from '@types-contract/contract'
import type { VirtualClock } from './clock'
import type { PretendPerson } from './records/people/person'
import type { RecordStore } from './records/record-store'
import type { ScenarioDesk } from './scenarios/desk'

/** What the government publishes: the compiled catalogue, whole. */
export interface PublishedCatalogue {
  version: string
  /** Every version of every package that can still be read; the newest in force is found by date. */
  packages: readonly ServicePackage[]
  list: Catalogue
  searchIndex: SearchIndex
  regions: readonly Region[]
  halls: readonly Hall[]
  calendar: WorkingDayCalendar
  departments: readonly Department[]
}

/** One request and its answer, shown to whoever checks the contract. */
export interface Exchange {
  method: string
  url: string
  status: number
  requestType?: string
  requestBody?: unknown
  responseType?: string
  responseBody?: unknown
  /** The active scenario breaks the contract on purpose. */
  broken: boolean
}

/** Everything the handlers share. */
export interface GovernmentContext {
  catalogue: PublishedCatalogue
  people: readonly PretendPerson[]
  store: RecordStore
  clock: VirtualClock
  scenarios: ScenarioDesk
  /** Real time in milliseconds. */
  real: () => number
  latencyMs: number
  inspect?: (exchange: Exchange) => Promise<void>
}

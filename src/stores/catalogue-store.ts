import { makeAutoObservable, observable } from 'mobx'
import type { Catalogue, Hall, Region, SearchIndex, ServiceInformation, ServicePackage, WorkingDayCalendar } from '@types-contract/contract'
import { toChinaDate } from '@/domain/dates/china-time'
import { makeFinder, type Finder } from '@/domain/search/finder'
import type { Dependencies } from './dependencies'
import { Loadable } from './loadable'

const LIST = 'catalogue'
const SEARCH_INDEX = 'search-index'
const placeOf = (packageId: string): string => `package:${packageId}`

/** What is published: the list, packages on demand, the calendar, regions and halls. Kept plain, it is public. */
export class CatalogueStore {
  readonly service = new Loadable<ServiceInformation>()
  readonly list = new Loadable<Catalogue>()
  readonly searchIndex = new Loadable<SearchIndex>()
  readonly calendar = new Loadable<WorkingDayCalendar>()
  readonly regions = new Loadable<Region[]>()
  readonly halls = new Loadable<Hall[]>()
  private readonly packages = observable.map<string, Loadable<ServicePackage>>({}, { deep: false })
  private ahead = 0

  constructor(private readonly dependencies: Dependencies) {
    makeAutoObservable<this, 'dependencies' | 'packages'>(this, { dependencies: false, packages: false }, { autoBind: true })
  }

  /** The day at the government, which a pretend one may run ahead of this phone's. */
  get today(): string {
    return toChinaDate(new Date(this.dependencies.now() + this.ahead).toISOString())
  }

  /** Searches the list: by the words in it at once, by sound and ways of saying as soon as the index is there. */
  get find(): Finder | undefined {
    return this.list.value && makeFinder(this.list.value, this.searchIndex.value)
  }

  /** A moment the server told, kept as the difference to this phone's clock. */
  learnTime(instant: string): void {
    this.ahead = Date.parse(instant) - this.dependencies.now()
  }

  /** The list, from this phone at once and from the server as soon as it answers. */
  async loadList(): Promise<void> {
    if (this.list.value === undefined) await this.fromPhone(LIST, this.list)
    await this.list.load(() => this.keepFresh(LIST, () => this.dependencies.api.catalogue.list()))
  }

  /** What helps to search, fetched once for each version of the list; without it the search still knows the words of the list. */
  async loadSearchIndex(): Promise<void> {
    if (this.searchIndex.value === undefined) await this.fromPhone(SEARCH_INDEX, this.searchIndex)
    if (this.searchIndex.value && this.searchIndex.value.version === this.list.value?.version) return
    await this.searchIndex.load(() => this.keepFresh(SEARCH_INDEX, () => this.dependencies.api.catalogue.searchIndex()))
  }

  async loadService(): Promise<void> {
    const service = await this.service.load(() => this.dependencies.api.catalogue.service())
    if (service) this.learnTime(service.now)
  }

  /** One package; what this phone has is shown while the server is asked. */
  servicePackage(packageId: string): Loadable<ServicePackage> {
    const known = this.packages.get(packageId)
    if (known) return known
    const loadable = new Loadable<ServicePackage>()
    this.packages.set(packageId, loadable)
    return loadable
  }

  async loadPackage(packageId: string): Promise<ServicePackage | undefined> {
    const loadable = this.servicePackage(packageId)
    if (loadable.value === undefined) await this.fromPhone(placeOf(packageId), loadable)
    await loadable.load(() => this.keepFresh(placeOf(packageId), () => this.dependencies.api.catalogue.servicePackage(packageId)))
    return loadable.value
  }

  /** A package as it was in a version, or undefined when it is no longer kept or nobody answers. */
  async versionOf(packageId: string, version: string): Promise<ServicePackage | undefined> {
    const found = await this.dependencies.api.catalogue.servicePackage(packageId, version).catch(() => undefined)
    return found?.version === version ? found : undefined
  }

  async loadCalendar(): Promise<void> {
    if (this.calendar.value) return
    await this.fromPhone('calendar', this.calendar)
    await this.calendar.load(() => this.keepFresh('calendar', () => this.dependencies.api.catalogue.calendar()))
  }

  async loadRegions(): Promise<void> {
    if (!this.regions.value) await this.regions.load(() => this.dependencies.api.catalogue.regions())
  }

  async loadHalls(): Promise<void> {
    if (!this.halls.value) await this.halls.load(() => this.dependencies.api.catalogue.halls())
  }

  private async fromPhone<T>(key: string, loadable: Loadable<T>): Promise<void> {
    const text = await this.dependencies.platform.storage.read(key).catch(() => undefined)
    if (text && loadable.value === undefined) loadable.set(JSON.parse(text) as T)
  }

  private async keepFresh<T>(key: string, fetch: () => Promise<T>): Promise<T> {
    const value = await fetch()
    void this.dependencies.platform.storage.write(key, JSON.stringify(value)).catch(() => undefined)
    return value
  }
}

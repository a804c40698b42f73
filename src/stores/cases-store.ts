import { makeAutoObservable, observable } from 'mobx'
import type { Notice, Rating, ServiceCase, ServiceCaseSummary } from '@types-contract/contract'
import type { CatalogueStore } from './catalogue-store'
import type { Dependencies } from './dependencies'
import { Loadable } from './loadable'

const isYours = ({ waitingFor, deferredDueOn }: ServiceCaseSummary): boolean =>
  waitingFor === 'applicant' || waitingFor === 'both' || deferredDueOn !== undefined

const urgencyOf = ({ correctionDueOn, deferredDueOn = '' }: ServiceCaseSummary): string => (correctionDueOn === undefined ? `1 ${deferredDueOn}` : `0 ${correctionDueOn}`)

/** The person's cases. The list is kept by reference: deep-observing thousands costs what it never gives. */
export class CasesStore {
  readonly list = new Loadable<ServiceCaseSummary[]>()
  private readonly cases = observable.map<string, Loadable<ServiceCase>>({}, { deep: false })

  constructor(private readonly dependencies: Dependencies, private readonly catalogue: CatalogueStore) {
    makeAutoObservable<this, 'dependencies' | 'catalogue' | 'cases'>(this, { dependencies: false, catalogue: false, cases: false }, { autoBind: true })
  }

  /** Cases in which something is to be done by the person: corrections first, then what is due soonest. */
  get yourTurn(): ServiceCaseSummary[] {
    return (this.list.value ?? []).filter(isYours).sort((a, b) => urgencyOf(a).localeCompare(urgencyOf(b)))
  }

  get open(): ServiceCaseSummary[] {
    return (this.list.value ?? []).filter((one) => one.waitingFor !== 'nobody')
  }

  async loadList(): Promise<void> {
    await this.list.load(async () => {
      const { cases, asOf } = await this.dependencies.api.cases.list()
      this.catalogue.learnTime(asOf)
      return cases
    })
  }

  serviceCase(caseNumber: string): Loadable<ServiceCase> {
    const known = this.cases.get(caseNumber)
    if (known) return known
    const loadable = new Loadable<ServiceCase>()
    this.cases.set(caseNumber, loadable)
    return loadable
  }

  async loadCase(caseNumber: string): Promise<ServiceCase | undefined> {
    return this.serviceCase(caseNumber).load(async () => {
      const serviceCase = await this.dependencies.api.cases.get(caseNumber)
      this.catalogue.learnTime(serviceCase.asOf)
      return serviceCase
    })
  }

  /** A newer state of a case that came with another answer. */
  take(serviceCase: ServiceCase): void {
    this.serviceCase(serviceCase.caseNumber).set(serviceCase)
  }

  /** A rating that was just given or taken back, without asking for the whole case again. */
  takeRating(caseNumber: string, departmentId: string | undefined, rating: Rating | undefined): void {
    const loadable = this.serviceCase(caseNumber)
    if (!loadable.value) return
    const others = loadable.value.ratings.filter((one) => one.departmentId !== departmentId)
    loadable.set({ ...loadable.value, ratings: rating ? [...others, rating] : others })
  }

  notice(caseNumber: string, noticeId: string): Promise<Notice> {
    return this.dependencies.api.cases.notice(caseNumber, noticeId)
  }

  async withdraw(caseNumber: string): Promise<void> {
    this.take(await this.dependencies.api.cases.withdraw(caseNumber, await this.dependencies.newId()))
  }

  /** Forgets everything: another person signs in. */
  clear(): void {
    this.cases.clear()
    this.list.value = undefined
  }
}

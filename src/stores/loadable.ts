import { makeAutoObservable, observableRef } from 'mobx'
import { asFailure, type Failure } from '@/shared/failures'

/** Something loaded from the government: what is there, what went wrong, whether it is under way. */
export class Loadable<T> {
  value: T | undefined = undefined
  failure: Failure | undefined = undefined
  loading = false
  private run = 0

  constructor() {
    makeAutoObservable<this, 'run'>(this, { value: observableRef, failure: observableRef, run: false }, { autoBind: true })
  }

  /** Nothing to show yet, and something is coming. */
  get firstLoad(): boolean {
    return this.loading && this.value === undefined
  }

  set(value: T): void {
    this.value = value
    this.failure = undefined
  }

  private finish(run: number, change: () => void): void {
    if (run !== this.run) return
    this.loading = false
    change()
  }

  /** Loads; an older load that ends later is ignored, and content already there stays on failure. */
  async load(fetch: () => Promise<T>): Promise<T | undefined> {
    this.run += 1
    const run = this.run
    this.begin()
    try {
      const value = await fetch()
      this.finish(run, () => this.set(value))
      return value
    } catch (error) {
      this.finish(run, () => this.fail(asFailure(error)))
      return undefined
    }
  }

  private begin(): void {
    this.loading = true
    this.failure = undefined
  }

  private fail(failure: Failure): void {
    this.failure = failure
  }
}

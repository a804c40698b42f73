import { makeAutoObservable, observableRef } from 'mobx'
import type { RatingInput, RatingOptions, Rating, ServiceCase } from '@types-contract/contract'
import { ratingGiven } from '@/domain/case-state/may-rate'
import { asFailure, Failure } from '@/shared/failures'
import type { CasesStore } from './cases-store'
import type { Dependencies } from './dependencies'
import { Loadable } from './loadable'

type Grade = Rating['grade']

/** One-tap rating (好差评): the tap is the rating, everything after it is optional; nothing is ever preselected. */
export class RatingStore {
  readonly options = new Loadable<RatingOptions>()
  failure: Failure | undefined = undefined
  busy = false

  constructor(private readonly dependencies: Dependencies, private readonly cases: CasesStore, private readonly caseNumber: string) {
    makeAutoObservable<this, 'dependencies' | 'cases' | 'caseNumber'>(this, { dependencies: false, cases: false, caseNumber: false, failure: observableRef }, { autoBind: true })
  }

  get serviceCase(): ServiceCase | undefined {
    return this.cases.serviceCase(this.caseNumber).value
  }

  /** What a person gave; a system's default is not a rating. */
  ratingOf(departmentId?: string): Rating | undefined {
    return this.serviceCase && ratingGiven(this.serviceCase.ratings, departmentId)
  }

  loadOptions(): Promise<RatingOptions | undefined> {
    return this.options.load(() => this.dependencies.api.ratings.options())
  }

  /** Gives a grade; reasons of another grade are dropped. */
  grade(grade: Grade, departmentId?: string): Promise<void> {
    return this.send({ departmentId, grade })
  }

  toggleReason(reasonId: string, departmentId?: string): Promise<void> {
    const rating = this.ratingOf(departmentId)
    if (!rating) return Promise.resolve()
    const reasonIds = rating.reasonIds.includes(reasonId) ? rating.reasonIds.filter((id) => id !== reasonId) : [...rating.reasonIds, reasonId]
    return this.send({ departmentId, grade: rating.grade, reasonIds, comment: rating.comment })
  }

  comment(comment: string, departmentId?: string): Promise<void> {
    const rating = this.ratingOf(departmentId)
    return rating ? this.send({ departmentId, grade: rating.grade, reasonIds: rating.reasonIds, comment }) : Promise.resolve()
  }

  async undo(departmentId?: string): Promise<void> {
    await this.guard(async () => {
      await this.dependencies.api.ratings.undo(this.caseNumber, departmentId)
      this.cases.takeRating(this.caseNumber, departmentId, undefined)
    })
  }

  /** Shows the tap at once; when the server does not keep it, what stood there before comes back. */
  private async send(input: Omit<RatingInput, 'optionsVersion'>): Promise<void> {
    const before = this.ratingOf(input.departmentId)
    const shown: Rating = { ...input, reasonIds: input.reasonIds ?? [], ratedAt: new Date(this.dependencies.now()).toISOString(), byDefault: false }
    this.cases.takeRating(this.caseNumber, input.departmentId, shown)
    await this.guard(async () => {
      const options = this.options.value ?? await this.loadOptions()
      if (!options) throw this.options.failure ?? new Failure('unexpected')
      const rating = await this.dependencies.api.ratings.rate(this.caseNumber, { ...input, optionsVersion: options.version })
      this.cases.takeRating(this.caseNumber, input.departmentId, rating)
    })
    if (this.failure) this.cases.takeRating(this.caseNumber, input.departmentId, before)
  }

  private async guard(run: () => Promise<void>): Promise<void> {
    this.set(true, undefined)
    try {
      await run()
      this.set(false, undefined)
    } catch (error) {
      this.set(false, asFailure(error))
    }
  }

  private set(busy: boolean, failure: Failure | undefined): void {
    this.busy = busy
    this.failure = failure
  }
}

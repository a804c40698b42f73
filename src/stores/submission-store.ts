import { makeAutoObservable, observableRef } from 'mobx'
import type { Application, ApplicationProblem, ServiceCase, WorkingDayCalendar } from '@types-contract/contract'
import { validateApplication } from '@/domain/validation/validate-application'
import { asFailure, isPassing, type Failure } from '@/shared/failures'
import type { Dependencies } from './dependencies'
import type { DraftShelf } from './draft-shelf'
import type { DraftStore } from './draft-store'

/** Where a submission stands. `unknown` means it was sent and no answer came: it will be asked again with the same key. */
export type SubmissionState =
  | { kind: 'idle' }
  | { kind: 'sending' }
  | { kind: 'unknown', failure: Failure }
  | { kind: 'refused', failure: Failure, problems: ApplicationProblem[] }
  | { kind: 'done', serviceCase: ServiceCase }

/** One submission to many departments: never lost, never doubled. */
export class SubmissionStore {
  state: SubmissionState = { kind: 'idle' }

  constructor(
    private readonly dependencies: Dependencies,
    readonly draft: DraftStore,
    private readonly shelf: DraftShelf,
    private readonly calendar: () => WorkingDayCalendar | undefined
  ) {
    makeAutoObservable<this, 'dependencies' | 'shelf' | 'calendar'>(this, { dependencies: false, draft: false, shelf: false, calendar: false, state: observableRef }, { autoBind: true })
  }

  /** Everything still wrong, by the rules the back office applies too. */
  check(application: Application): ApplicationProblem[] {
    return validateApplication(this.draft.servicePackage, application, {
      today: this.draft.planInput.today, calendar: this.calendar() ?? { version: '', years: [], holidays: [], workdays: [] },
      unavailableMaterialIds: this.draft.planInput.unavailableMaterialIds
    })
  }

  /** Hands in. The key and the application are kept before the first send; a second tap joins the first. */
  async submit(application: Application): Promise<void> {
    if (this.state.kind === 'sending' || this.state.kind === 'done') return
    this.set({ kind: 'sending' })
    const pending = this.draft.record.pending ?? { idempotencyKey: await this.dependencies.newId(), application }
    this.draft.change({}, { pending })
    await this.draft.keeper.flush()
    await this.send()
  }

  /** After a restart or a cut: asks again with the kept key. */
  async resume(): Promise<void> {
    if (!this.draft.record.pending || this.state.kind === 'sending' || this.state.kind === 'done') return
    this.set({ kind: 'sending' })
    await this.send()
  }

  private async send(): Promise<void> {
    const { pending } = this.draft.record
    if (!pending) return
    try {
      const serviceCase = await this.dependencies.api.cases.submit(pending.application, pending.idempotencyKey)
      this.draft.keeper.release()
      this.set({ kind: 'done', serviceCase })
      await this.shelf.remove(this.draft.snapshot())
    } catch (error) {
      await this.fail(asFailure(error))
    }
  }

  private async fail(failure: Failure): Promise<void> {
    if (isPassing(failure) || failure.kind === 'session-expired' || failure.kind === 'not-signed-in') {
      this.set({ kind: 'unknown', failure })
      return
    }
    // The server has refused: nothing was stored there, so the next try is a new one.
    this.draft.change({}, { pending: undefined })
    await this.draft.keeper.flush()
    this.set({ kind: 'refused', failure, problems: failure.details.problems ?? [] })
  }

  private set(state: SubmissionState): void {
    this.state = state
  }
}

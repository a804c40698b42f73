import { makeAutoObservable, observableRef } from 'mobx'
import type { DemoPerson, Person, Session, SignIn } from '@types-contract/contract'
import { Failure, asFailure } from '@/shared/failures'
import type { Dependencies } from './dependencies'
import { Loadable } from './loadable'

const KEY = 'session'
interface Kept { accessToken: string, refreshToken: string, person: Person }

/** How a sign-in ended; `failure` tells why it could not be done. */
export type SignInOutcome = { kind: 'signed-in' } | { kind: 'cancelled' } | { kind: 'not-signed-in' } | { kind: 'failed', failure: Failure }

/** Who is signed in, and the tokens that prove it, sealed on this phone. */
export class SessionStore {
  person: Person | undefined = undefined
  busy = false
  /** Synthetic people to sign in as; only a pretend government tells any. */
  readonly demoPeople = new Loadable<DemoPerson[]>()
  private tokens: { accessToken: string, refreshToken: string } | undefined = undefined

  constructor(private readonly dependencies: Pick<Dependencies, 'platform'> & { api(): Dependencies['api'] }) {
    makeAutoObservable<this, 'dependencies' | 'tokens'>(this, { dependencies: false, tokens: false, demoPeople: false, person: observableRef }, { autoBind: true })
  }

  get signedIn(): boolean {
    return this.person !== undefined
  }

  accessToken(): string | undefined {
    return this.tokens?.accessToken
  }

  /** Opens what was kept; a session the server no longer knows shows up with the first call. */
  async restore(): Promise<void> {
    const kept = await this.dependencies.platform.vault.read<Kept>(KEY).catch(() => undefined)
    if (kept) this.take(kept)
  }

  /** Signs in with what the host knows of the person. */
  async signInWithHost(): Promise<SignInOutcome> {
    const asked = await this.dependencies.platform.identity.obtainCredential()
    if (asked.kind === 'cancelled' || asked.kind === 'not-signed-in') return { kind: asked.kind }
    if (asked.kind === 'failed') return { kind: 'failed', failure: new Failure('unexpected') }
    return this.signIn({ provider: asked.provider, credential: asked.credential })
  }

  /** Asks the pretend government whom one can sign in as. */
  async loadDemoPeople(): Promise<void> {
    await this.demoPeople.load(() => this.dependencies.api().sessions.demoPeople())
  }

  /** Signs in as a synthetic person of the pretend government. */
  signInAsDemo(personId: string): Promise<SignInOutcome> {
    return this.signIn({ provider: 'demo', credential: personId })
  }

  private async signIn(body: SignIn): Promise<SignInOutcome> {
    this.setBusy(true)
    try {
      await this.keep(await this.dependencies.api().sessions.signIn(body))
      return { kind: 'signed-in' }
    } catch (error) {
      return { kind: 'failed', failure: asFailure(error) }
    } finally {
      this.setBusy(false)
    }
  }

  /** Called by the client when an access token has run out; rejects when the person must sign in again. */
  async refresh(): Promise<void> {
    const refreshToken = this.tokens?.refreshToken
    if (!refreshToken) throw new Failure('not-signed-in')
    try {
      await this.keep(await this.dependencies.api().sessions.refresh(refreshToken))
    } catch (error) {
      const failure = asFailure(error)
      if (failure.kind !== 'session-expired' && failure.kind !== 'not-signed-in') throw failure
      await this.forget()
      throw new Failure('session-expired', failure.details)
    }
  }

  async signOut(): Promise<void> {
    await this.dependencies.api().sessions.signOut().catch(() => undefined)
    await this.forget()
  }

  private async keep(session: Session): Promise<void> {
    const kept = { accessToken: session.accessToken, refreshToken: session.refreshToken, person: session.person }
    this.take(kept)
    await this.dependencies.platform.vault.write(KEY, kept).catch(() => undefined)
  }

  private async forget(): Promise<void> {
    this.drop()
    await this.dependencies.platform.vault.remove(KEY)
  }

  private take(kept: Kept): void {
    this.tokens = { accessToken: kept.accessToken, refreshToken: kept.refreshToken }
    this.person = kept.person
  }

  private drop(): void {
    this.tokens = undefined
    this.person = undefined
  }

  private setBusy(busy: boolean): void {
    this.busy = busy
  }
}

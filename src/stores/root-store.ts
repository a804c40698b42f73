import { createApi, type Api } from '@/api/api'
import { createClient } from '@/api/client'
import type { Platform } from '@/platform/platform'
import type { CapturePlace } from '@/shared/capture-place'
import { CasesStore } from './cases-store'
import { CatalogueStore } from './catalogue-store'
import { CertificatesStore } from './certificates-store'
import { idMaker, type Dependencies } from './dependencies'
import { DraftShelf } from './draft-shelf'
import { RatingStore } from './rating-store'
import type { RoundKind } from './round'
import type { RoundStore } from './round-store'
import { Rounds } from './rounds'
import { SessionStore } from './session-store'
import { SettingsStore } from './settings-store'
import { WalletStore } from './wallet-store'
import { Workbenches } from './workbench'

/** How the stores are put together; tests give another address, clock or sleep. */
export interface RootOptions {
  platform: Platform
  baseUrl: string
  now?: () => number
  sleep?: (milliseconds: number) => Promise<void>
}

/** Milliseconds within which somebody who comes back still wants to take that photograph. */
const A_MOMENT = 60 * 60_000

/** One store per concept, made once. */
export class RootStore {
  readonly platform: Platform
  readonly api: Api
  readonly settings: SettingsStore
  readonly session: SessionStore
  readonly catalogue: CatalogueStore
  readonly shelf: DraftShelf
  readonly workbenches: Workbenches
  readonly cases: CasesStore
  readonly rounds: Rounds
  readonly certificates: CertificatesStore
  readonly wallet: WalletStore
  /** Resolves when everything this phone keeps has been opened. */
  started: Promise<void> = Promise.resolve()
  private lookedForPhoto = false
  private readonly dependencies: Dependencies

  constructor({ platform, baseUrl, now = Date.now, sleep }: RootOptions) {
    this.platform = platform
    this.settings = new SettingsStore(platform)
    this.session = new SessionStore({ platform, api: () => this.api })
    const client = createClient({
      baseUrl, send: platform.sendRequest, sleep, session: this.session, scenario: () => platform.host.launchQuery().scenario
    })
    this.api = createApi(client)
    this.dependencies = { api: this.api, platform, now, newId: idMaker(platform) }
    const personId = (): string | undefined => this.session.person?.personId
    this.catalogue = new CatalogueStore(this.dependencies)
    this.shelf = new DraftShelf(this.dependencies, personId)
    this.workbenches = new Workbenches({ dependencies: this.dependencies, shelf: this.shelf, catalogue: this.catalogue, personId })
    this.cases = new CasesStore(this.dependencies, this.catalogue)
    this.rounds = new Rounds(this.dependencies, { cases: this.cases, personId })
    this.certificates = new CertificatesStore(this.dependencies, personId)
    const { shelf, workbenches } = this
    this.wallet = new WalletStore(this.dependencies, { shelf, workbenches, personId, today: () => this.catalogue.today })
  }

  /** Opens what this phone keeps, then listens for leaving and coming back. */
  start(): Promise<void> {
    this.started = this.open()
    return this.started
  }

  private async open(): Promise<void> {
    await Promise.all([this.settings.restore(), this.session.restore(), this.shelf.restore()])
    const { lifecycle } = this.platform
    lifecycle.onLeave(() => { void this.workbenches.flushAll() })
    lifecycle.onReturn(() => { void this.settings.readHost(); this.workbenches.resumeAll() })
    lifecycle.onOnline(() => this.workbenches.resumeAll())
  }

  /** The photograph over which the phone ended the app a moment ago, for going on there; told once after a start. */
  async takeWaitingPhoto(): Promise<CapturePlace | undefined> {
    if (this.lookedForPhoto) return undefined
    this.lookedForPhoto = true
    const [found] = [this.shelf.interrupted, await this.rounds.interrupted()].filter((one) => one !== undefined).sort((a, b) => b.savedAt - a.savedAt)
    return found && this.dependencies.now() - found.savedAt <= A_MOMENT ? found.place : undefined
  }

  rating(caseNumber: string): RatingStore {
    return new RatingStore(this.dependencies, this.cases, caseNumber)
  }

  /** What a case asks for in one of the two ways, or undefined when it asks for nothing. */
  round(caseNumber: string, kind: RoundKind): RoundStore | undefined {
    return this.rounds.of(caseNumber, kind)
  }

  async signOut(): Promise<void> {
    await this.workbenches.flushAll()
    await this.session.signOut()
    this.workbenches.closeAll()
    this.rounds.clear()
    this.cases.clear()
    this.wallet.clear()
  }
}

import { makeAutoObservable, observableRef } from 'mobx'
import type { ServiceCase } from '@types-contract/contract'
import type { ChosenFile } from '@/platform/photos/types'
import { CaptureTargets, type CaptureOwner, type CaptureTarget } from './capture-target'
import type { Dependencies } from './dependencies'
import type { ShotRecord } from './draft-record'
import type { KeptRound } from './kept-round'
import type { PageExtras } from './page-extras'
import type { Round, RoundPoint } from './round'
import type { RoundPage, RoundPages } from './round-pages'
import { ShotStore } from './shot-store'

/** What a round has of its case and its storage. */
interface RoundHome {
  round: Round
  serviceCase: ServiceCase
  pages: RoundPages
  /** Resolves when everything of the round is kept on this phone. */
  keep(): Promise<void>
}

/** The photographs of one round: the camera and the screen after the shutter treat them like those of a draft. */
export class RoundCapture implements CaptureOwner {
  waitingForPhotoOf: string | undefined = undefined
  all: readonly ShotRecord[] = []
  readonly shots: ShotStore
  private readonly targets: CaptureTargets

  constructor(private readonly dependencies: Dependencies, private readonly home: RoundHome) {
    const all = (): readonly ShotRecord[] => this.all
    const write = (shots: ShotRecord[], taken?: boolean): void => this.write(shots, taken)
    this.shots = new ShotStore(dependencies, { get shots() { return all() }, write, flush: () => home.keep() }, this.addPage.bind(this))
    this.targets = new CaptureTargets(dependencies.platform, this)
    makeAutoObservable<this, 'dependencies' | 'home' | 'targets'>(this, { dependencies: false, home: false, targets: false, shots: false, all: observableRef }, { autoBind: true })
  }

  /** A point as something to be photographed; undefined for one that asks for a value. */
  target(pointId: string): CaptureTarget | undefined {
    const { round, serviceCase: { caseNumber, packageName, tone } } = this.home
    const point = this.pointOf(pointId)
    if (point?.kind !== 'material') return undefined
    const { materialName = '', documentKind = 'free', pages, ways, purposeMark = false } = point
    const paper = { id: pointId, name: materialName, documentKind, pages, ways, purposeMark, packageName, quiet: tone === 'quiet' }
    return this.targets.of(paper, { caseNumber, kind: round.kind, pointId })
  }

  private pointOf(pointId: string): RoundPoint | undefined {
    return this.home.round.points.find((point) => point.pointId === pointId)
  }

  pagesOf(pointId: string): RoundPage[] {
    return this.home.pages.of(pointId)
  }

  /** Resolves when it is kept on this phone. */
  async markWaiting(pointId: string | undefined): Promise<void> {
    this.waitingForPhotoOf = pointId
    await this.home.keep()
  }

  async addPage(pointId: string, file: ChosenFile, _way: 'capture' | 'file', retakeOf?: string, { flaws, shots }: PageExtras = {}): Promise<void> {
    const point = this.pointOf(pointId)
    if (point) await this.home.pages.add(point, file, { retakeOf, flaws, beside: () => { if (shots) this.set(shots) } })
  }

  private write(shots: ShotRecord[], taken = false): void {
    if (taken) this.waitingForPhotoOf = undefined
    this.set(shots)
    void this.home.keep()
  }

  private set(shots: readonly ShotRecord[]): void {
    this.all = shots
  }

  /** Takes up what was kept of the points that are still asked for. */
  restore({ shots = [], waitingForPhotoOf }: KeptRound): void {
    this.all = shots.filter(({ materialId }) => this.pointOf(materialId))
    this.waitingForPhotoOf = waitingForPhotoOf !== undefined && this.pointOf(waitingForPhotoOf) ? waitingForPhotoOf : undefined
  }

  /** Forgets the photographs on this phone: the round was handed in. */
  async forgetAll(): Promise<void> {
    for (const { shotId } of this.all) await this.dependencies.platform.localFiles.forget(shotId)
  }
}

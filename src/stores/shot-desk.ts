import { makeAutoObservable, observableRef } from 'mobx'
import type { PhotoFlaw } from '@types-contract/contract'
import { mapQuad, type Point, type Quad } from '@/domain/imaging/geometry/quad'
import type { DocumentKind } from '@/domain/imaging/kinds'
import type { PageLook, PhotoJobs } from '@/domain/imaging/photo/photo-jobs'
import type { ChosenFile } from '@/platform/photos/types'
import type { OpenRefusal, PageFile, PhotoBench, Pixels } from '@/platform/pixels/types'
import type { ShotRecord } from './draft-record'
import type { ShotStore } from './shot-store'

/** Where the work on a photograph stands; `unmade` is a page the phone had no room for. */
export type DeskStage = 'opening' | 'gone' | 'refused' | 'corners' | 'making' | 'page' | 'unmade'

/** What the desk is given for one photograph. */
export interface DeskTask {
  shotId: string
  kind: DocumentKind
  /** It becomes this side of a card, to be joined with the other; the words are then written over the sheet. */
  side?: number
  /** Words of the watermark, and whether they are written unless the person says otherwise. */
  markWords: string
  markedAtFirst: boolean
}

const within = (value: number): number => Math.max(0, Math.min(1, value))
const WHOLE: Quad = [{ x: 0, y: 0 }, { x: 1, y: 0 }, { x: 1, y: 1 }, { x: 0, y: 1 }]

/** One photograph on the table: its corners, its page, the verdict. Corners are shares of the photograph, 0 to 1. */
export class ShotDesk {
  stage: DeskStage = 'opening'
  refusal: OpenRefusal | undefined = undefined
  corners: Quad = WHOLE
  /** The corners were found, not guessed. */
  found = false
  page: PageFile | undefined = undefined
  bench: PhotoBench | undefined = undefined
  /** Where the photograph can be shown from, for its corners to be dragged on it. */
  photo: string | undefined = undefined
  private wishes = 0
  private ended = false

  constructor(private readonly pixels: Pixels, private readonly shots: ShotStore, readonly task: DeskTask) {
    makeAutoObservable<this, 'pixels' | 'shots' | 'wishes' | 'ended'>(this, {
      pixels: false, shots: false, task: false, wishes: false, ended: false, corners: observableRef, page: observableRef, bench: observableRef
    }, { autoBind: true })
  }

  get shot(): ShotRecord | undefined {
    return this.shots.find(this.task.shotId)
  }

  get marked(): boolean {
    return this.shot?.marked ?? this.task.markedAtFirst
  }

  /** What the phone has to say against the page; empty when it is good. */
  get flaws(): PhotoFlaw[] {
    return this.page ? [...this.page.verdict.flaws] : []
  }

  /** Opens the photograph, finds its page or takes the corners known before, and makes the page where nothing is to be asked. */
  async open(jobs: PhotoJobs): Promise<void> {
    const path = await this.shots.pathOf(this.task.shotId)
    if (path === undefined) { this.set({ stage: 'gone' }); return }
    const opening = await this.pixels.open(path, jobs)
    if (opening.kind === 'refused') { this.set({ stage: 'refused', refusal: opening.why }); return }
    if (this.ended) { opening.bench.close(); return }
    this.set({ bench: opening.bench })
    await this.lookForCorners(opening.bench)
    if (this.shot?.settled || this.found) await this.make()
    else this.showCorners()
  }

  private async lookForCorners(bench: PhotoBench): Promise<void> {
    const known = this.shot
    if (known?.corners) { this.set({ corners: known.corners }); return }
    const { quad, found } = await bench.findCorners(this.task.kind).catch(() => ({ quad: WHOLE, found: false }))
    const share = mapQuad(quad, ({ x, y }) => ({ x: within(x / bench.width), y: within(y / bench.height) }))
    this.set({ found, corners: found ? share : known?.seen ?? WHOLE })
  }

  /** Puts one corner somewhere else. */
  moveCorner(at: number, { x, y }: Point): void {
    const place = { x: within(x), y: within(y) }
    this.corners = mapQuad(this.corners, (corner, index) => (index === at ? place : corner))
  }

  /** A corner was let go: remembered. */
  keepCorners(): void {
    this.shots.change(this.task.shotId, { corners: this.corners, settled: false })
  }

  /** The page is all of the picture: it was scanned, or it fills the frame. */
  takeWhole(): void {
    this.corners = WHOLE
    this.keepCorners()
  }

  editCorners(): void {
    this.keepCorners()
    this.showCorners()
  }

  private showCorners(): void {
    this.set({ stage: 'corners' })
    this.bench?.preview().then((photo) => this.set({ photo }), () => this.set({ stage: 'unmade' }))
  }

  /** The corners are right. */
  settle(): Promise<void> {
    this.shots.change(this.task.shotId, { corners: this.corners, settled: true })
    return this.make()
  }

  choose(part: { look?: PageLook, quarters?: number, marked?: boolean }): Promise<void> {
    this.shots.change(this.task.shotId, part)
    return this.make()
  }

  /** Makes the page; of several wishes the last one counts. */
  private async make(): Promise<void> {
    const { bench, shot } = this
    if (!bench || !shot) return
    const wish = this.wishes += 1
    this.set({ stage: 'making' })
    const quad = mapQuad(this.corners, ({ x, y }) => ({ x: x * bench.width, y: y * bench.height }))
    const mark = this.marked && this.task.side === undefined ? this.task.markWords : undefined
    const page = await bench.makePage({ quad, kind: this.task.kind, look: shot.look, quarters: shot.quarters, mark }).catch(() => undefined)
    if (wish !== this.wishes || this.ended) return
    this.set(page ? { page, stage: 'page' } : { stage: 'unmade' })
  }

  /** The page is taken as it is shown; what the phone warned of goes with it. */
  async use(): Promise<boolean> {
    const { page, shot } = this
    if (!page || !shot || this.stage !== 'page') return false
    const file = { path: page.path, name: nameOf(shot.name), mediaType: 'image/jpeg', bytes: page.bytes }
    return this.handOn(shot, file, this.flaws)
  }

  /** Becomes a page, or one side of a card that waits for the other. */
  private handOn({ shotId }: ShotRecord, file: ChosenFile, flaws: PhotoFlaw[]): Promise<boolean> {
    const { side } = this.task
    return side === undefined ? this.shots.accept(shotId, file, flaws) : this.shots.keepSide(shotId, side, file, flaws)
  }

  /** The photograph itself is taken, where this phone could not make a page of it. */
  async useAsItIs(): Promise<boolean> {
    const { shot } = this
    const path = shot && await this.shots.pathOf(shot.shotId)
    if (!shot || path === undefined) return false
    return this.handOn(shot, { path, name: shot.name, mediaType: shot.mediaType, bytes: 0 }, ['unchecked'])
  }

  /** Thrown away: false, as nothing was used. */
  async discard(): Promise<false> {
    await this.shots.discard(this.task.shotId)
    return false
  }

  /** The screen is left; the photograph stays for the next time unless it was used or thrown away. */
  close(): void {
    this.ended = true
    this.bench?.close()
  }

  private set(part: Partial<Pick<ShotDesk, 'stage' | 'refusal' | 'corners' | 'found' | 'page' | 'bench' | 'photo'>>): void {
    Object.assign(this, part)
  }
}

/** A page is a JPEG whatever the photograph was. */
const nameOf = (name: string): string => `${name.replace(/\.[a-z0-9]+$/i, '')}.jpg`

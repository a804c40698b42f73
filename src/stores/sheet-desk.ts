import { makeAutoObservable, observableRef } from 'mobx'
import type { PhotoJobs } from '@/domain/imaging/photo/photo-jobs'
import type { Pixels, SheetFile } from '@/platform/pixels/types'
import type { ShotRecord } from './draft-record'
import type { ShotStore } from './shot-store'

/** Where joining stands: a side is still to be taken, the sheet is being made, it is there, or the phone had no room for it. */
export type SheetStage = 'taking' | 'making' | 'sheet' | 'unmade'

/** What the desk is given for one card. */
export interface SheetTask {
  paperId: string
  /** What the sheet's file is called. */
  name: string
  /** Names of the sides, front first. */
  sides: readonly string[]
  /** Words of the watermark, and whether they are written unless the person says otherwise. */
  markWords: string
  markedAtFirst: boolean
}

/** One card on the table: its sides, and the sheet that shows them. */
export class SheetDesk {
  stage: SheetStage = 'taking'
  sheet: SheetFile | undefined = undefined
  /** Where each side that is there can be shown from, by its place among the sides. */
  previews: ReadonlyMap<number, string> = new Map()
  private wishes = 0
  private ended = false
  private release: () => void = () => undefined

  constructor(private readonly pixels: Pixels, private readonly shots: ShotStore, private readonly jobs: PhotoJobs, readonly task: SheetTask) {
    makeAutoObservable<this, 'pixels' | 'shots' | 'jobs' | 'wishes' | 'ended' | 'release'>(this, {
      pixels: false, shots: false, jobs: false, task: false, wishes: false, ended: false, release: false, sheet: observableRef, previews: observableRef
    }, { autoBind: true })
  }

  get sides(): ShotRecord[] {
    return this.shots.sidesOf(this.task.paperId)
  }

  /** The side still to be taken, by its place. */
  get missing(): number | undefined {
    const missing = this.task.sides.findIndex((_name, place) => !this.sides.some(({ made }) => made?.side === place))
    return missing < 0 ? undefined : missing
  }

  get marked(): boolean {
    return this.sides[0]?.marked ?? this.task.markedAtFirst
  }

  /** Shows what is there; a side whose file is gone has to be taken again. Joins the sides when none is missing. */
  async open(): Promise<void> {
    const previews = new Map<number, string>()
    for (const shot of this.sides) {
      const path = shot.made && await this.shots.pathOf(shot.made.localId)
      if (shot.made && path !== undefined) previews.set(shot.made.side, path)
      else await this.shots.discard(shot.shotId)
    }
    this.set({ previews })
    if (this.missing === undefined) await this.make()
  }

  /** Joins the sides; one alone is a picture of both. Of several wishes the last one counts. */
  async make(): Promise<void> {
    const wish = this.wishes += 1
    this.set({ stage: 'making' })
    const paths = this.sides.flatMap(({ made }) => this.previews.get(made?.side ?? -1) ?? [])
    const joining = await this.pixels.join(paths, this.jobs, this.marked ? this.task.markWords : undefined)
    if (joining.kind === 'refused') { this.set({ stage: 'unmade' }); return }
    if (wish !== this.wishes || this.ended) { joining.release(); return }
    this.release()
    this.release = joining.release
    this.set({ sheet: joining.sheet, stage: 'sheet' })
  }

  mark(marked: boolean): Promise<void> {
    const [first] = this.sides
    if (first) this.shots.change(first.shotId, { marked })
    return this.make()
  }

  /** The sheet is taken as it is shown. */
  async use(): Promise<boolean> {
    const { sheet, task: { paperId, name } } = this
    if (!sheet || this.stage !== 'sheet') return false
    return this.shots.acceptSheet(paperId, { path: sheet.path, name: `${name}.jpg`, mediaType: 'image/jpeg', bytes: sheet.bytes })
  }

  /** The sides are taken as a page each. */
  useApart(): Promise<boolean> {
    return this.shots.acceptApart(this.task.paperId)
  }

  /** One side is to be taken again; tells the page the whole shall take the place of. */
  async dropSide(place: number): Promise<string | undefined> {
    const shot = this.sides.find(({ made }) => made?.side === place)
    if (shot) await this.shots.discard(shot.shotId)
    return shot?.retakeOf
  }

  /** The screen is left; the sides stay for the next time unless the sheet was used. */
  close(): void {
    this.ended = true
    this.release()
  }

  private set(part: Partial<Pick<SheetDesk, 'stage' | 'sheet' | 'previews'>>): void {
    Object.assign(this, part)
  }
}

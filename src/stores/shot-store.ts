import { makeAutoObservable } from 'mobx'
import type { DocumentKind, PhotoFlaw } from '@types-contract/contract'
import type { Quad } from '@/domain/imaging/geometry/quad'
import type { ChosenFile } from '@/platform/photos/types'
import type { Dependencies } from './dependencies'
import { filesOfShot, type ShotRecord } from './draft-record'
import type { PageExtras } from './page-extras'

/** How a photograph came about. */
export interface ShotOptions {
  from: ShotRecord['from']
  /** The page it shall take the place of. */
  retakeOf?: string
  /** Corners the camera saw, as shares of the photograph's width and height. */
  corners?: Quad
}

/** What is photographed. */
export interface PhotographedPaper {
  id: string
  documentKind: DocumentKind
}

/** Where photographs are written down: with a draft, or with a round of a case. */
export interface ShotShelf {
  readonly shots: readonly ShotRecord[]
  /** Writes them down anew; `taken` when the one that was awaited is among them. */
  write(shots: ShotRecord[], taken?: boolean): void
  /** Resolves when what was written is kept on this phone. */
  flush(): Promise<void>
}

/** How a page of these photographs was handed in. */
const wayOf = (shots: readonly ShotRecord[]): 'capture' | 'file' => (shots.every(({ from }) => from === 'file') ? 'file' : 'capture')

type AddPage = (paperId: string, file: ChosenFile, way: 'capture' | 'file', retakeOf?: string, extras?: PageExtras) => Promise<void>

/**
 * Photographs between the shutter and their pages. Each is kept on this phone before anything is
 * done to it, and so is everything the person does: a kill at any moment comes back to it.
 */
export class ShotStore {
  private accepting: string | undefined = undefined

  constructor(private readonly dependencies: Dependencies, private readonly shelf: ShotShelf, private readonly addPage: AddPage) {
    makeAutoObservable<this, 'dependencies' | 'shelf' | 'addPage' | 'accepting'>(this, { dependencies: false, shelf: false, addPage: false, accepting: false }, { autoBind: true })
  }

  get all(): readonly ShotRecord[] {
    return this.shelf.shots
  }

  /** The next photograph of a paper that waits for its page. */
  next(paperId: string): ShotRecord | undefined {
    return this.all.find((shot) => shot.materialId === paperId && !shot.made)
  }

  /** Sides of a card that are finished and wait to be joined, the front first. */
  sidesOf(paperId: string): ShotRecord[] {
    return this.all.filter((shot) => shot.materialId === paperId && shot.made).sort((a, b) => (a.made?.side ?? 0) - (b.made?.side ?? 0))
  }

  find(shotId: string): ShotRecord | undefined {
    return this.all.find((shot) => shot.shotId === shotId)
  }

  countOf(paperId: string): number {
    return this.all.filter((shot) => shot.materialId === paperId).length
  }

  /** Keeps a photograph on this phone and remembers that its page is to be made; rejects when the phone has no room. */
  async begin({ id: paperId, documentKind }: PhotographedPaper, file: ChosenFile, { from, retakeOf, corners }: ShotOptions): Promise<void> {
    const { newId, platform: { localFiles, pixels } } = this.dependencies
    const shotId = await newId()
    if (!this.next(paperId)) pixels.openAhead?.(file.path, documentKind)
    await localFiles.keep(shotId, file.path)
    const shot: ShotRecord = { shotId, materialId: paperId, name: file.name, mediaType: file.mediaType, from, retakeOf, seen: corners, settled: false, look: 'as-is', quarters: 0 }
    this.shelf.write([...this.all, shot], true)
    await this.shelf.flush()
  }

  /** Remembers what the person did to a photograph. */
  change(shotId: string, part: Partial<Pick<ShotRecord, 'corners' | 'settled' | 'look' | 'quarters' | 'marked' | 'made' | 'mediaType'>>): void {
    this.shelf.write(this.all.map((shot) => (shot.shotId === shotId ? { ...shot, ...part } : shot)))
  }

  /** Where the photograph lies, or undefined when it is gone. */
  pathOf(shotId: string): Promise<string | undefined> {
    return this.dependencies.platform.localFiles.pathOf(shotId)
  }

  /** The page becomes one of its paper and is sent; the photograph is forgotten after. */
  async accept(shotId: string, file: ChosenFile, flaws: PhotoFlaw[]): Promise<boolean> {
    const shot = this.find(shotId)
    return shot !== undefined && this.once(shotId, async () => {
      await this.addPage(shot.materialId, file, wayOf([shot]), shot.retakeOf, { flaws, shots: this.without(shotId) })
      await this.dependencies.platform.localFiles.forget(shotId)
    })
  }

  /** One side of a card is as the person wants it: it is kept, and the photograph it was cut from forgotten. */
  async keepSide(shotId: string, side: number, file: ChosenFile, flaws: PhotoFlaw[]): Promise<boolean> {
    return this.find(shotId) !== undefined && this.once(shotId, async () => {
      const { newId, platform: { localFiles } } = this.dependencies
      const localId = await newId()
      await localFiles.keep(localId, file.path)
      this.change(shotId, { made: { side, localId, flaws }, mediaType: file.mediaType })
      await this.shelf.flush()
      await localFiles.forget(shotId)
    })
  }

  /** The sheet with the sides becomes a page of its paper and is sent; the sides are forgotten after. */
  async acceptSheet(paperId: string, file: ChosenFile): Promise<boolean> {
    const sides = this.sidesOf(paperId)
    return sides.length > 0 && this.once(paperId, async () => {
      const flaws = [...new Set(sides.flatMap(({ made }) => made?.flaws ?? []))]
      const retakeOf = sides.find((side) => side.retakeOf !== undefined)?.retakeOf
      await this.addPage(paperId, file, wayOf(sides), retakeOf, { flaws, shots: this.all.filter((shot) => !sides.includes(shot)) })
      await this.forgetFiles(sides)
    })
  }

  /** The sides become a page each, where this phone could not lay them on one sheet. */
  async acceptApart(paperId: string): Promise<boolean> {
    const sides = this.sidesOf(paperId)
    return sides.length > 0 && this.once(paperId, async () => {
      for (const shot of sides) {
        const { shotId, name, mediaType, retakeOf, made } = shot
        const path = made && await this.pathOf(made.localId)
        const page = path !== undefined && { path, name, mediaType, bytes: 0 }
        const extras = { flaws: made?.flaws ?? [], shots: this.without(shotId) }
        if (page) await this.addPage(paperId, page, wayOf([shot]), made?.side === 0 ? retakeOf : undefined, extras)
      }
      await this.forgetFiles(sides)
    })
  }

  /** Tapped twice it is done once; tells whether this was the time. */
  private async once(id: string, work: () => Promise<void>): Promise<boolean> {
    if (this.accepting === id) return false
    this.accepting = id
    try {
      await work()
      return true
    } finally {
      this.accepting = undefined
    }
  }

  /** The person does not want it. */
  async discard(shotId: string): Promise<void> {
    const gone = this.all.filter((shot) => shot.shotId === shotId)
    this.shelf.write(this.without(shotId))
    await this.shelf.flush()
    await this.forgetFiles(gone)
  }

  private async forgetFiles(shots: readonly ShotRecord[]): Promise<void> {
    for (const localId of shots.flatMap(filesOfShot)) await this.dependencies.platform.localFiles.forget(localId)
  }

  private without(shotId: string): ShotRecord[] {
    return this.all.filter((one) => one.shotId !== shotId)
  }
}

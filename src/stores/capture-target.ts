import { compareStructural } from 'mobx'
import type { DocumentKind, Material } from '@types-contract/contract'
import type { ChosenFile } from '@/platform/photos/types'
import type { Platform } from '@/platform/platform'
import type { CapturePlace } from '@/shared/capture-place'
import type { PageRecord } from './draft-record'
import type { PageExtras } from './page-extras'
import type { ShotStore } from './shot-store'

/** Why no page came. */
export type NothingChosen = { kind: 'cancelled' } | { kind: 'denied' } | { kind: 'failed' } | { kind: 'full' }

/** How choosing pictures ended. */
export type ChooseOutcome = { kind: 'chosen', files: ChosenFile[] } | NothingChosen

/** How adding pages ended. */
export type AddOutcome = { kind: 'added', count: number } | NothingChosen

/** What is photographed, as the rules describe it. */
export interface CapturedPaper {
  /** The id of the material, or of the point of a round. */
  id: string
  name: string
  documentKind: DocumentKind
  pages: Material['pages']
  /** Names of a card's two sides, front first: each page is a sheet that shows both. Empty for what has one side a page. */
  sides: readonly string[]
  ways: readonly ('capture' | 'file')[]
  /** Its pages bear the purpose as a watermark unless the person says otherwise. */
  purposeMark: boolean
  /** The service package it is for, and whether that speaks quietly. */
  packageName: string
  quiet: boolean
}

/** Where pages and photographs are kept until they are handed in: a draft, or a round of a case. */
export interface CaptureOwner {
  readonly shots: ShotStore
  /** The paper a photograph of which is awaited. */
  readonly waitingForPhotoOf: string | undefined
  pagesOf(paperId: string): readonly PageRecord[]
  /** Writes down that a photograph of this paper is awaited, or that none is; resolves when all is kept on this phone. */
  markWaiting(paperId: string | undefined): Promise<void>
  /** Keeps one page on this phone, then sends it; a page taken again goes where the one before was. */
  addPage(paperId: string, file: ChosenFile, way: 'capture' | 'file', retakeOf?: string, extras?: PageExtras): Promise<void>
}

/** One paper that is photographed, whoever asks for it: everything the camera and the screen after the shutter need. */
export class CaptureTarget {
  constructor(private readonly platform: Pick<Platform, 'photos' | 'pixels'>, private readonly owner: CaptureOwner, readonly paper: CapturedPaper, readonly place: CapturePlace) {}

  get pages(): readonly PageRecord[] {
    return this.owner.pagesOf(this.paper.id)
  }

  /** Photographs between the shutter and their pages, of all papers of the same owner. */
  get shots(): ShotStore {
    return this.owner.shots
  }

  /** Photographs of this paper that nobody confirmed yet. */
  get unconfirmed(): number {
    return this.owner.shots.countOf(this.paper.id)
  }

  /** The side of a card that is to be photographed next; undefined for what has no sides, and when both are there. */
  get nextSide(): number | undefined {
    const there = this.owner.shots.sidesOf(this.paper.id).map(({ made }) => made?.side)
    const next = this.paper.sides.findIndex((_name, side) => !there.includes(side))
    return next < 0 ? undefined : next
  }

  /** The other side of a card of which one is there and nothing else waits. */
  get otherSide(): string | undefined {
    const { shots } = this.owner
    const begun = shots.sidesOf(this.paper.id).length > 0 && shots.next(this.paper.id) === undefined
    return begun && this.nextSide !== undefined ? this.paper.sides[this.nextSide] : undefined
  }

  /** The app was closed while a camera was open for this paper. */
  get waiting(): boolean {
    return this.owner.waitingForPhotoOf === this.paper.id
  }

  /** Opens camera, album or files; everything and "waiting for photo of X" are written before, and stay until what was chosen is safe. */
  async choose(from: 'camera' | 'album' | 'file', retakeOf?: string): Promise<ChooseOutcome> {
    const room = retakeOf === undefined ? this.paper.pages.max - this.pages.length : 1
    if (room <= 0) return { kind: 'full' }
    await this.waitForPhoto()
    const most = from === 'album' ? this.picturesFor(room) : room
    const outcome = await this.platform.photos.choose(from, from === 'camera' ? 1 : most)
    if (outcome.kind === 'chosen') return { kind: 'chosen', files: outcome.files.slice(0, most) }
    await this.owner.markWaiting(undefined)
    return outcome
  }

  /** How many pictures make so many pages: a card has two sides, some of which may be there already. */
  private picturesFor(pages: number): number {
    const { id, sides } = this.paper
    return sides.length === 0 ? pages : Math.max(1, pages * sides.length - this.owner.shots.sidesOf(id).length)
  }

  /** A phone without room keeps no page: that is told, and the pages before stay. */
  async addFiles(files: readonly ChosenFile[], way: 'capture' | 'file', retakeOf?: string): Promise<AddOutcome> {
    try {
      for (const file of files) await this.owner.addPage(this.paper.id, file, way, retakeOf)
      return { kind: 'added', count: files.length }
    } catch {
      return { kind: 'failed' }
    }
  }

  /** Before a camera opens: everything is kept, and that a photo of this paper is awaited. */
  waitForPhoto(): Promise<void> {
    this.platform.pixels.getReady?.()
    return this.owner.markWaiting(this.paper.id)
  }

  /** The person went on with the photo the app was closed over, or gave it up. */
  stopWaiting(): void {
    if (this.waiting) void this.owner.markWaiting(undefined)
  }
}

/** The targets of one owner: the same one as long as the rules say the same of its paper, so that a camera that runs goes on. */
export class CaptureTargets {
  private readonly known = new Map<string, CaptureTarget>()

  constructor(private readonly platform: Pick<Platform, 'photos' | 'pixels'>, private readonly owner: CaptureOwner) {}

  of(paper: CapturedPaper, place: CapturePlace): CaptureTarget {
    const before = this.known.get(paper.id)
    if (before && compareStructural(before.paper, paper)) return before
    const target = new CaptureTarget(this.platform, this.owner, paper, place)
    this.known.set(paper.id, target)
    return target
  }
}

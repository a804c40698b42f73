import type { Quad } from '@/domain/imaging/geometry/quad'
import type { DocumentKind } from '@/domain/imaging/kinds'
import type { FoundCorners } from '@/domain/imaging/photo/find-corners'
import type { PhotoVerdict } from '@/domain/imaging/photo/judge-photo'
import type { PageLook, PhotoJobs } from '@/domain/imaging/photo/photo-jobs'

/** Why a file cannot be worked on: this phone cannot read HEIC, it is no picture, it has more pixels than any page needs, or it does not open. */
export type OpenRefusal = 'heic' | 'no-picture' | 'too-large' | 'unreadable'

/** What the finished page shall be. */
export interface PageWish {
  /** Corners in pixels of the opened photograph. */
  quad: Quad
  kind: DocumentKind
  look: PageLook
  /** Quarter turns with the clock. */
  quarters: number
  /** Words written between its lines, many times and pale. */
  mark?: string
}

/** A finished page in a temporary place, and what the photograph is worth. */
export interface PageFile {
  path: string
  bytes: number
  /** Pixels. */
  width: number
  height: number
  verdict: PhotoVerdict
}

/** A photograph that is being worked on, upright; its pixels lie where the work is done. */
export interface PhotoBench {
  /** Pixels of the working copy, in which corners count. */
  readonly width: number
  readonly height: number
  /** Where a smaller upright copy can be shown from; made when first asked for. Rejects when the phone has no room for it. */
  preview(): Promise<string>
  findCorners(kind: DocumentKind): Promise<FoundCorners>
  /** A straight page as a JPEG of less than 500 KB; rejects when the phone has no room for it. */
  makePage(wish: PageWish): Promise<PageFile>
  /** Lets go of the pixels; nothing may be asked afterwards. */
  close(): void
}

/** A finished sheet in a temporary place. */
export type SheetFile = Omit<PageFile, 'verdict'>

/** How joining ended; `release` lets go of the sheet's temporary place where there is something to let go of. A side that cannot be read any more is a refusal. */
export type Joining = { kind: 'joined', sheet: SheetFile, release(): void } | { kind: 'refused', why: OpenRefusal }

/** How opening ended. */
export type Opening = { kind: 'open', bench: PhotoBench } | { kind: 'refused', why: OpenRefusal }

/** Pictures as pixels: taken out of files, worked on beside the screen, written back into files. */
export interface Pixels {
  /** Opens a picture file. Never rejects; the jobs are what is reckoned where there is no worker of our own. */
  open(path: string, jobs: PhotoJobs): Promise<Opening>
  /** Lays straightened sides of one card on one sheet, a JPEG of less than 500 KB, with words written over it when there are any. Never rejects. */
  join(paths: readonly string[], jobs: PhotoJobs, mark?: string): Promise<Joining>
  /** A photograph is about to be taken: fetches what will work on it, where that is not here yet. */
  getReady?(): void
  /**
   * Starts on a photograph while the screen that will open it is still on its way: opens it and looks for its corners. One at a
   * time, and only where the work is done beside the screen.
   */
  openAhead?(path: string, kind: DocumentKind): void
}

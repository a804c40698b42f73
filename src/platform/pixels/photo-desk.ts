import type { DocumentKind } from '@/domain/imaging/kinds'
import type { FoundCorners } from '@/domain/imaging/photo/find-corners'
import type { PhotoVerdict } from '@/domain/imaging/photo/judge-photo'
import type { PhotoJobs } from '@/domain/imaging/photo/photo-jobs'
import type { Picture } from '@/domain/imaging/picture'
import type { Sliced } from '@/domain/imaging/slices'
import type { Mark } from './canvas-work'
import type { OpenRefusal, PageWish } from './types'

/** Thrown by `decode`; the reason is what the screen has words for. */
export class Refused extends Error {
  override readonly name = 'Refused'

  constructor(readonly why: OpenRefusal) {
    super(why)
  }
}

/** A page laid on a canvas, to be written into a file. */
export interface LaidPage<Made> {
  /** Quality 0 to 1, scale 0 to 1. */
  save(quality: number, scale: number): Promise<Made>
}

/** What an end can do with pixels: a file becomes a picture, a picture becomes a file. */
export interface Surfaces<Source, Made> {
  /** Pixels of the longer side of the working copy at most: a phone never holds 48 million pixels as four bytes each. */
  readonly side: number
  /** The picture, turned as EXIF says when the decoder has not done so, on white paper. */
  decode(source: Source, standUp: PhotoJobs['standUp']): Promise<Picture>
  lay(page: Picture, mark: Mark | undefined): Promise<LaidPage<Made>>
  bytesOf(made: Made): number
}

/** A finished page as this end keeps it. */
export interface MadePage<Made> {
  made: Made
  width: number
  height: number
  verdict: PhotoVerdict
}

/** A finished sheet as this end keeps it; the photographs of its sides were judged before. */
export type MadeSheet<Made> = Omit<MadePage<Made>, 'verdict'>

const PREVIEW_SIDE = 1200
const PREVIEW_QUALITY = 0.82
const PAGE_SIDE = 2000
const MOST_BYTES = 500_000
/** Tried one after the other until the file is small enough; only paper full of noise comes to the last. */
const TRIES: readonly (readonly [number, number])[] = [[0.86, 1], [0.74, 1], [0.6, 1], [0.5, 0.85], [0.4, 0.7], [0.3, 0.5]]

/** Length of words in signs: a letter or digit is about half as wide as a Chinese sign. */
const signsOf = (words: string): number => Array.from(words).reduce((sum, sign) => sum + (sign.charCodeAt(0) < 0x2000 ? 0.56 : 1), 0)

/** The work on one photograph, from its pixels to the file of a page, wherever it is done. */
export class PhotoDesk<Source, Made> {
  private photo: Picture = { data: new Uint8ClampedArray(4), width: 1, height: 1 }
  /** The page straightened last: another look or turn does not straighten again. */
  private straight: { key: string, page: Picture } | undefined
  /** What is under way: some ends have one canvas for everything. */
  private busy: Promise<unknown> = Promise.resolve()

  constructor(
    private readonly surfaces: Surfaces<Source, Made>,
    private readonly jobs: PhotoJobs,
    private readonly run: <T>(work: Sliced<T>) => Promise<T>
  ) {}

  async open(source: Source): Promise<{ width: number, height: number }> {
    this.photo = await this.surfaces.decode(source, this.jobs.standUp)
    const { width, height } = this.photo
    return { width, height }
  }

  /** A smaller copy to be shown while corners are dragged. */
  preview(): Promise<Made> {
    return this.inTurn(async () => {
      const { width, height } = this.photo
      const laid = await this.surfaces.lay(this.photo, undefined)
      return laid.save(PREVIEW_QUALITY, Math.min(1, PREVIEW_SIDE / Math.max(width, height)))
    })
  }

  findCorners(kind: DocumentKind): Promise<FoundCorners> {
    return this.run(this.jobs.findCorners(this.photo, kind))
  }

  makePage({ quad, kind, look, quarters, mark }: PageWish): Promise<MadePage<Made>> {
    return this.inTurn(async () => {
      const straight = await this.straighten({ quad, kind, most: PAGE_SIDE })
      const page = await this.run(this.jobs.finish(straight, { look, quarters }))
      const laid = await this.surfaces.lay(page, mark === undefined ? undefined : { ...this.jobs.layMark(page, signsOf(mark)), words: mark })
      const saving = this.save(laid)
      // Browsers write the file beside this thread, which judges meanwhile.
      const verdict = this.jobs.judge(this.photo, quad, kind)
      return { made: await saving, width: page.width, height: page.height, verdict }
    })
  }

  /** Lays sides of one card, each a file, on one sheet. */
  join(sources: readonly Source[], words: string | undefined): Promise<MadeSheet<Made>> {
    return this.inTurn(async () => {
      const sides: Picture[] = []
      for (const source of sources) sides.push(await this.surfaces.decode(source, this.jobs.standUp))
      const sheet = await this.run(this.jobs.laySheet(sides))
      const mark = words === undefined ? undefined : { ...this.jobs.laySheetMark(sheet, sides, signsOf(words)), words }
      return { made: await this.save(await this.surfaces.lay(sheet, mark)), width: sheet.width, height: sheet.height }
    })
  }

  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.busy.then(work)
    this.busy = done.catch(() => undefined)
    return done
  }

  private async straighten(cut: Parameters<PhotoJobs['straighten']>[1]): Promise<Picture> {
    const key = JSON.stringify(cut)
    if (this.straight?.key === key) return this.straight.page
    this.straight = undefined
    const page = await this.run(this.jobs.straighten(this.photo, cut))
    this.straight = { key, page }
    return page
  }

  private async save(laid: LaidPage<Made>): Promise<Made> {
    let made: Made | undefined
    for (const [quality, scale] of TRIES) {
      made = await laid.save(quality, scale)
      if (this.surfaces.bytesOf(made) < MOST_BYTES) return made
    }
    if (made === undefined) throw new Error('nothing was saved')
    return made
  }
}

import type { Quad } from '../geometry/quad'
import type { DocumentKind } from '../kinds'
import type { Picture } from '../picture'
import { inOneGo, type Sliced } from '../slices'
import { layWatermark, type WatermarkLayout } from '../watermark/lay-watermark'
import { laySheetMark } from '../watermark/lay-sheet-mark'
import { findTextLines } from '../watermark/text-lines'
import { cleanPage, type CleanUp } from './clean'
import { findCorners, type FoundCorners } from './find-corners'
import { laySheet, placesOnSheet } from './lay-sheet'
import { judgePhoto, type PhotoVerdict } from './judge-photo'
import { sizeOfPage } from './page-size'
import { straighten } from './straighten'
import { standUp, turnPicture } from './turn'

/** How a straightened page is freed from what is no part of it: not at all, of shadows with dark ink, or that without colours. */
export type PageLook = 'as-is' | 'clear' | 'grey'

/** A page cut out of a photograph: its corners, what it is, how large it may become. */
export interface Cut {
  quad: Quad
  kind: DocumentKind
  /** Pixels of the longer side at most. */
  most: number
}

/** How a straightened page is finished. */
export interface Finish {
  look: PageLook
  /** Quarter turns with the clock. */
  quarters: number
}

const CLEAN: Readonly<Record<PageLook, CleanUp | undefined>> = {
  'as-is': undefined, clear: { shadows: true, contrast: true, grey: false }, grey: { shadows: true, contrast: true, grey: true }
}

function* finish(page: Picture, { look, quarters }: Finish): Sliced<Picture> {
  const wishes = CLEAN[look]
  const clean = wishes ? yield* cleanPage(page, wishes) : page
  return quarters % 4 === 0 ? clean : turnPicture(clean, quarters)
}

/** Everything that is reckoned between the shutter and the finished page; the same in a worker, in slices and in Node. */
export interface PhotoJobs {
  standUp(photo: Picture, orientation: number): Picture
  findCorners(photo: Picture, kind: DocumentKind): Sliced<FoundCorners>
  judge(photo: Picture, quad: Quad, kind: DocumentKind): PhotoVerdict
  straighten(photo: Picture, cut: Cut): Sliced<Picture>
  finish(page: Picture, wishes: Finish): Sliced<Picture>
  /** Both sides of a card on one sheet, in their true size. */
  laySheet(sides: readonly Picture[]): Sliced<Picture>
  /** Places for words of so many signs between the lines of a page. */
  layMark(page: Picture, signs: number): WatermarkLayout
  /** The same over the cards on the sheet of these sides. */
  laySheetMark(sheet: Picture, sides: readonly Picture[], signs: number): WatermarkLayout
}

/** The one implementation; screens hand it to the pixels port, which has no rules of its own. */
export const photoJobs: PhotoJobs = {
  standUp,
  findCorners,
  judge: judgePhoto,
  straighten: (photo, { quad, kind, most }) => straighten(photo, quad, sizeOfPage(quad, photo, kind, most)),
  finish,
  laySheet,
  layMark: (page, signs) => layWatermark({ width: page.width, height: page.height, lines: findTextLines(page), signs }),
  laySheetMark: (sheet, sides, signs) => laySheetMark(sheet, placesOnSheet(sides), signs)
}

/** Does a page without a pause. */
export const straightPage = (photo: Picture, cut: Cut, wishes: Finish): Picture =>
  inOneGo(finish(inOneGo(photoJobs.straighten(photo, cut)), wishes))

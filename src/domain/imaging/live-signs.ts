import type { FrameReport } from './frame-report'

/** What is already right with the page in the camera, told one by one; absent while there is no page to judge. */
export interface Signs {
  /** All four corners are in the picture. */
  corners: boolean
  sharp: boolean
  /** Neither too dark nor burnt out. */
  light: boolean
}

/** What is remembered from frame to frame. */
export interface SignsWatch {
  shown?: Signs
  wish?: Signs
  /** Frames in a row that wished for the same. */
  wished: number
}

/** Where every watch begins. */
export const SIGNS_START: SignsWatch = { wished: 0 }

/** Frames in a row that must agree before the signs on the screen change. */
const PATIENCE = 3

const signsOf = ({ quad, flaws }: FrameReport): Signs | undefined => quad && {
  corners: !flaws.includes('cut-off'), sharp: !flaws.includes('blurred'), light: !flaws.includes('too-dark') && !flaws.includes('glare')
}

const alike = (one: Signs | undefined, other: Signs | undefined): boolean =>
  one?.corners === other?.corners && one?.sharp === other?.sharp && one?.light === other?.light

/** Takes one more frame into account; what is shown is the same object while nothing changes. */
export function watchSigns({ shown, wish, wished }: SignsWatch, report: FrameReport): SignsWatch {
  const now = signsOf(report)
  const count = wished > 0 && alike(now, wish) ? wished + 1 : 1
  return { shown: count >= PATIENCE && !alike(now, shown) ? now : shown, wish: now, wished: count }
}

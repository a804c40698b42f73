import { analyseFrame } from './analyse-frame'
import type { FrameReport } from './frame-report'
import type { DocumentKind } from './kinds'
import type { Picture } from './picture'

/** One frame and what it should show: the question a worker is asked. */
export interface Look extends Picture {
  kind: DocumentKind
}

/** Looks at one frame. */
export const lookAt = ({ data, width, height, kind }: Look): FrameReport => analyseFrame(data, width, height, kind)

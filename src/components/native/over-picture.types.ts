import type { Quad } from '@/domain/imaging/geometry/quad'
import type { Box, Size } from '@/domain/imaging/guide'

/** What is drawn over a picture, in pixels of the view. */
export interface OverScene {
  /** The frame to lay a paper into. */
  guide?: Box
  /** The paper that was found. */
  quad?: Quad
  /** Nothing is wrong with it. */
  good: boolean
}

/** A sheet of glass over a picture; its size is to be read before every scene. */
export interface OverSurface {
  size: Size
  show(scene: OverScene): void
}

export interface OverPictureProps {
  id: string
  className?: string
  /** Called again with another size when the view has changed its own. */
  onReady(surface: OverSurface): void
}

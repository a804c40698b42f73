import type { ReactNode } from 'react'

/** Something that scrolls by itself while the page behind is held still. */
export interface ScrollBoxProps {
  className?: string
  children: ReactNode
}

import type { ReactNode } from 'react'

/** What stands in front of the page until it is answered or closed. */
export interface DialogProps {
  /** Its name for a screen reader. */
  label: string
  open: boolean
  /** Escape, on ends that have the key. */
  onClose(): void
  className?: string
  children: ReactNode
}

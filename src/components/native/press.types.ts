import type { ReactNode } from 'react'
import type { AriaDescription } from './aria.types'

/** Anything that acts when it is tapped or entered. */
export interface PressProps {
  id?: string
  className?: string
  /** Taps do nothing. It stays reachable, so that a screen reader can tell why. */
  disabled?: boolean
  aria?: AriaDescription
  onPress(): void
  children: ReactNode
}

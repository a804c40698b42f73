import type { ReactNode } from 'react'

/** One answer that can be chosen, as large as its card. */
export interface ChoosableProps {
  id: string
  kind: 'radio' | 'checkbox' | 'switch'
  /** Radios of one group share it. */
  name: string
  checked: boolean
  /** Its name in plain words. */
  label: string
  /** Ids of the visible words, where they stand inside the card. */
  labelledBy?: string
  describedBy?: string
  disabled?: boolean
  invalid?: boolean
  className?: string
  onChoose(): void
  children: ReactNode
}

import type { ReactNode } from 'react'

/** A label and what it names: one control, or a group of them. */
export interface FrameProps {
  /** Of the control; of the group itself when there are several controls. */
  id: string
  grouped: boolean
  label: ReactNode
  /** The same in plain words. */
  labelText: string
  describedBy?: string
  className?: string
  labelClassName?: string
  children: ReactNode
}

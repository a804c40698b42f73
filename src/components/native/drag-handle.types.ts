import type { ReactNode } from 'react'

/** A way of the finger since it came down, in pixels of the screen. */
export interface Way { x: number, y: number }

/** Something that follows a finger; whoever cannot drag moves it with arrow keys, or with buttons beside it (WCAG 2.5.7). */
export interface DragHandleProps {
  /** What is moved: 左上角. */
  label: string
  chosen: boolean
  className?: string
  /** Where its middle stands in its box, in per cent. */
  left: number
  top: number
  onStart(): void
  onMove(way: Way): void
  onEnd(): void
  /** An arrow key: one step of -1, 0 or 1 each way. */
  onNudge(step: Way): void
  children: ReactNode
}

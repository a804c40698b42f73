import { useEffect, useRef, type KeyboardEvent } from 'react'
import { aria } from './aria'
import { classNames } from './class-names'
import type { DragHandleProps, Way } from './drag-handle.types'
import './drag-handle.scss'

const STEPS: Readonly<Record<string, Way>> = { ArrowLeft: { x: -1, y: 0 }, ArrowRight: { x: 1, y: 0 }, ArrowUp: { x: 0, y: -1 }, ArrowDown: { x: 0, y: 1 } }

type Told = Pick<DragHandleProps, 'onStart' | 'onMove' | 'onEnd'>

/** Touch and mouse by hand: iOS 12 knows no pointer events, and only a listener that is not passive can hold the page still. */
const follow = (handle: HTMLElement, told: () => Told): (() => void) => {
  let from: Way | undefined
  const start = (at: { clientX: number, clientY: number }): void => {
    from = { x: at.clientX, y: at.clientY }
    told().onStart()
  }
  const move = (at: { clientX: number, clientY: number }): void => {
    if (from) told().onMove({ x: at.clientX - from.x, y: at.clientY - from.y })
  }
  const end = (): void => {
    if (from) told().onEnd()
    from = undefined
  }
  const touch = (act: (at: Touch) => void) => (event: TouchEvent): void => {
    event.preventDefault()
    const first = event.touches[0]
    if (first) act(first)
    if (event.type === 'touchstart') handle.focus({ preventScroll: true })
  }
  handle.addEventListener('touchstart', touch(start), { passive: false })
  handle.addEventListener('touchmove', touch(move), { passive: false })
  handle.addEventListener('touchend', end)
  handle.addEventListener('touchcancel', end)
  handle.addEventListener('mousedown', start)
  window.addEventListener('mousemove', move)
  window.addEventListener('mouseup', end)
  return () => {
    window.removeEventListener('mousemove', move)
    window.removeEventListener('mouseup', end)
  }
}

/** H5: a real button, so that a keyboard reaches it. */
export const DragHandle = ({ label, chosen, className, left, top, onStart, onMove, onEnd, onNudge, children }: DragHandleProps) => {
  const handle = useRef<HTMLButtonElement>(null)
  const told = useRef<Told>({ onStart, onMove, onEnd })
  told.current = { onStart, onMove, onEnd }
  useEffect(() => (handle.current ? follow(handle.current, () => told.current) : undefined), [])
  const press = (event: KeyboardEvent): void => {
    const step = STEPS[event.key]
    if (!step) return
    event.preventDefault()
    onNudge(step)
  }
  return (
    <button
      ref={handle} type="button" className={classNames('drag-handle', className)} style={{ left: `${left}%`, top: `${top}%` }}
      aria-pressed={chosen} onKeyDown={press} {...aria({ label })}
    >
      {children}
    </button>
  )
}

import { useEffect, useRef, type KeyboardEvent } from 'react'
import type { DialogProps } from './dialog.types'

const REACHABLE = 'button, [href], input, select, textarea, [tabindex="0"]'

/** Tab goes round inside: the page behind cannot be reached until the dialog closes. */
const keepInside = (event: KeyboardEvent<HTMLElement>): void => {
  const box = event.currentTarget
  const stops = Array.from(box.querySelectorAll<HTMLElement>(REACHABLE)).filter((stop) => !stop.hasAttribute('disabled'))
  const [first, last] = [stops[0], stops[stops.length - 1]]
  const here = document.activeElement
  const leaves = event.shiftKey ? here === first || here === box : here === last
  if (!leaves) return
  event.preventDefault()
  const next = event.shiftKey ? last : first
  next?.focus()
}

/** H5: the focus moves in when it opens and back to where it came from when it closes. */
export const Dialog = ({ label, open, onClose, className, children }: DialogProps) => {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!open) return undefined
    const before = document.activeElement
    box.current?.focus({ preventScroll: true })
    return () => { if (before instanceof HTMLElement) before.focus({ preventScroll: true }) }
  }, [open])
  return (
    <div
      ref={box}
      role="dialog"
      aria-modal="true"
      aria-label={label}
      tabIndex={-1}
      className={className}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose()
        if (event.key === 'Tab') keepInside(event)
      }}
    >
      {children}
    </div>
  )
}

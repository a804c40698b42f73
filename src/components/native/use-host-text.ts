import { useEffect, useRef, useState, type RefObject } from 'react'

/** What an input of any end has in common. */
export interface HostInput { value: string }

interface HostText<Host extends HostInput> {
  host: RefObject<Host>
  /** Pass as `defaultValue`: it never changes, so React never writes it again. */
  initial: string
  /** Tell what the person typed. */
  typed(text: string): void
}

/**
 * Keeps an input uncontrolled, so that a keystroke writes nothing back to the host,
 * and still shows a text that changed elsewhere (prefill, undo, tidying up on leaving).
 */
export const useHostText = <Host extends HostInput>(text: string): HostText<Host> => {
  const host = useRef<Host>(null)
  const [initial] = useState(text)
  const known = useRef(text)
  useEffect(() => {
    if (text === known.current) return
    known.current = text
    if (host.current) host.current.value = text
  }, [text])
  return { host, initial, typed: (typed) => { known.current = typed } }
}

import { useEffect, useState } from 'react'
import { useStores } from '@/stores/context'

interface Printing {
  /** Undefined where the end cannot print. */
  print: (() => void) | undefined
  /** The sheet is in the page: it was asked for. */
  ready: boolean
}

/** Puts the sheet of paper into the page first and prints it then. */
export const usePaper = (): Printing => {
  const { platform: { share } } = useStores()
  const [asked, setAsked] = useState(0)
  useEffect(() => { if (asked > 0) share.print?.() }, [asked, share])
  return { print: share.print && (() => setAsked(asked + 1)), ready: asked > 0 }
}

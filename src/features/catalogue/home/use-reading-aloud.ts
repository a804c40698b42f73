import { useEffect, useState } from 'react'
import { useStores } from '@/stores/context'

interface ReadingAloud {
  supported: boolean
  reading: boolean
  /** Begins, or stops when it is under way. */
  toggle(text: string): void
}

/** Reads a text aloud where the end can; leaving the page stops it. */
export const useReadingAloud = (): ReadingAloud => {
  const { platform: { speech } } = useStores()
  const [reading, setReading] = useState(false)
  useEffect(() => () => speech.stop(), [speech])
  const toggle = (text: string): void => {
    setReading(!reading)
    if (reading) speech.stop()
    else speech.speak(text, () => setReading(false))
  }
  return { supported: speech.supported, reading, toggle }
}

import { useEffect, useRef } from 'react'
import { useStores } from '@/stores/context'

/** Speaks what the screen says, one sentence after the other; while one is spoken, only the latest of those that come is kept. */
export const useSpoken = (words: string, on: boolean): void => {
  const { speech } = useStores().platform
  const state = useRef<{ speaking: boolean, said: string, latest: string }>({ speaking: false, said: '', latest: '' })
  useEffect(() => {
    const now = state.current
    const speakNext = (): void => {
      if (now.speaking || now.latest === now.said || now.latest === '') return
      now.speaking = true
      now.said = now.latest
      speech.speak(now.said, () => {
        now.speaking = false
        speakNext()
      })
    }
    now.latest = on && speech.supported ? words : ''
    speakNext()
  }, [words, on, speech])
  useEffect(() => () => {
    state.current.latest = ''
    if (speech.supported) speech.stop()
  }, [speech])
}

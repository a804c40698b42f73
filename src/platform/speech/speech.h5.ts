import type { Speech } from './types'

/** H5: speech synthesis, where the web view has it. */
export const speech: Speech = {
  get supported() { return 'speechSynthesis' in window },
  speak: (text, onEnd) => {
    window.speechSynthesis.cancel()
    const utterance = new SpeechSynthesisUtterance(text)
    utterance.lang = 'zh-CN'
    utterance.rate = 0.9
    utterance.onend = onEnd
    utterance.onerror = onEnd
    window.speechSynthesis.speak(utterance)
  },
  stop: () => window.speechSynthesis.cancel()
}

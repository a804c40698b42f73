/** Reads text aloud. */
export interface Speech {
  supported: boolean
  speak(text: string, onEnd: () => void): void
  stop(): void
}

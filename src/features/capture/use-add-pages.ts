import { useState } from 'react'
import { captureText } from '@/locales/zh-cn/capture'
import type { AddOutcome, MaterialStore } from '@/stores/material-store'

/** Where a page can come from. */
export type PageSource = 'camera' | 'album' | 'file'

/** What to tell after camera, album or files closed; nothing when pages came. */
export type AddMessage = { tone: 'blue' | 'amber' | 'red', title: string, text: string }

const TONES = { denied: 'red', cancelled: 'blue', failed: 'red', full: 'amber' } as const

const messageOf = (outcome: AddOutcome): AddMessage | undefined =>
  (outcome.kind === 'added' ? undefined : { tone: TONES[outcome.kind], ...captureText.outcomes[outcome.kind] })

/** Adding pages to a material, and what came of it in a sentence. */
export const useAddPages = (materials: MaterialStore, materialId: string, { retakeOf, onAdded }: { retakeOf?: string, onAdded?(): void } = {}) => {
  const [message, setMessage] = useState<AddMessage>()
  const add = (from: PageSource, instead = retakeOf): void => {
    setMessage(undefined)
    void materials.addPages(materialId, from, instead).then((outcome) => {
      setMessage(messageOf(outcome))
      if (outcome.kind === 'added') onAdded?.()
    })
  }
  return { message, add }
}

import { useState } from 'react'
import { captureText } from '@/locales/zh-cn/capture'
import type { AddOutcome, ChosenFile, MaterialStore } from '@/stores/material-store'
import { handOverAll } from './hand-over'

/** Where a page can come from. */
export type PageSource = 'camera' | 'album' | 'file'

/** What to tell after camera, album or files closed; nothing when pages came. */
export type AddMessage = { tone: 'blue' | 'amber' | 'red', title: string, text: string }

const TONES = { denied: 'red', cancelled: 'blue', failed: 'red', full: 'amber' } as const

const messageOf = (outcome: AddOutcome): AddMessage | undefined =>
  (outcome.kind === 'added' ? undefined : { tone: TONES[outcome.kind], ...captureText.outcomes[outcome.kind] })

const isDocument = ({ mediaType, name }: ChosenFile): boolean => mediaType === 'application/pdf' || /\.pdf$/i.test(name)

/** Pictures go to the screen after the shutter, documents are pages as they are. */
const take = async (materials: MaterialStore, materialId: string, from: PageSource): Promise<AddOutcome> => {
  const chosen = await materials.choose(materialId, from)
  if (chosen.kind !== 'chosen') return chosen
  const documents = chosen.files.filter(isDocument)
  const pictures = chosen.files.filter((file) => !isDocument(file))
  const added = await materials.addFiles(materialId, documents, 'file')
  const handed = pictures.length === 0 || await handOverAll(materials, materialId, pictures, { from })
  materials.stopWaiting()
  return handed ? added : { kind: 'failed' }
}

/** Adding pages to a material, and what came of it in a sentence. */
export const useAddPages = (materials: MaterialStore, materialId: string) => {
  const [message, setMessage] = useState<AddMessage>()
  const add = (from: PageSource): void => {
    setMessage(undefined)
    void take(materials, materialId, from).then((outcome) => setMessage(messageOf(outcome)))
  }
  return { message, add }
}

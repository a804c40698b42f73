import { useState } from 'react'
import { captureText } from '@/locales/zh-cn/capture'
import { isPdf } from '@/shared/is-pdf'
import type { AddOutcome, MaterialStore } from '@/stores/material-store'
import { handOverAll } from './hand-over'

/** Where a page can come from. */
export type PageSource = 'camera' | 'album' | 'file'

/** What to tell after camera, album or files closed; nothing when pages came. */
export type AddMessage = { tone: 'blue' | 'amber' | 'red', title: string, text: string }

/** How it ended: pictures were handed over to the screen after the shutter, or as documents end. */
type TakeOutcome = AddOutcome | { kind: 'handed-over' }

const TONES = { denied: 'red', cancelled: 'blue', failed: 'red', full: 'amber' } as const

const messageOf = (outcome: TakeOutcome): AddMessage | undefined =>
  (outcome.kind === 'added' || outcome.kind === 'handed-over' ? undefined : { tone: TONES[outcome.kind], ...captureText.outcomes[outcome.kind] })

interface TakeOptions { from: PageSource, retakeOf?: string, inPlace?: boolean }

/** Pictures go to the screen after the shutter, documents are pages as they are. */
const take = async (materials: MaterialStore, materialId: string, { from, retakeOf, inPlace }: TakeOptions): Promise<TakeOutcome> => {
  const chosen = await materials.choose(materialId, from, retakeOf)
  if (chosen.kind !== 'chosen') return chosen
  const pictures = chosen.files.filter((file) => !isPdf(file))
  const added = await materials.addFiles(materialId, chosen.files.filter(isPdf), 'file', retakeOf)
  const handed = pictures.length > 0 ? await handOverAll(materials, materialId, pictures, { from, retakeOf, inPlace }) : undefined
  materials.stopWaiting()
  if (handed === 'not-kept') return { kind: 'failed' }
  return handed === undefined || added.kind === 'failed' ? added : { kind: 'handed-over' }
}

interface AddOptions {
  retakeOf?: string
  /** The screen after the shutter takes the place of this one. */
  inPlace?: boolean
  /** Documents were added. */
  onAdded?(): void
}

/** Adding pages to a material, and what came of it in a sentence. */
export const useAddPages = (materials: MaterialStore, materialId: string, { retakeOf, inPlace, onAdded }: AddOptions = {}) => {
  const [message, setMessage] = useState<AddMessage>()
  const add = (from: PageSource, instead = retakeOf): void => {
    setMessage(undefined)
    void take(materials, materialId, { from, retakeOf: instead, inPlace }).then((outcome) => {
      setMessage(messageOf(outcome))
      if (outcome.kind === 'added') onAdded?.()
    })
  }
  return { message, add }
}

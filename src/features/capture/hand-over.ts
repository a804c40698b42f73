import { go, replace } from '@/shared/navigation'
import { routes } from '@/shared/routes'
import type { ChosenFile, MaterialStore } from '@/stores/material-store'
import type { ShotOptions } from '@/stores/shot-store'

/** What is known of a photograph when it is handed over. */
export interface HandOverOptions extends ShotOptions {
  /** The screen after the shutter takes the place of this one, so that Back does not come here again. */
  inPlace?: boolean
}

/** What became of it: the screen after the shutter shows it, or the phone had no room. */
export type HandedOver = 'left' | 'not-kept'

/** Hands photographs over to the screen after the shutter, which shows them one after the other. */
export const handOverAll = async (materials: MaterialStore, materialId: string, files: readonly ChosenFile[], options: HandOverOptions): Promise<HandedOver> => {
  const { from, retakeOf, corners, inPlace } = options
  try {
    for (const file of files) await materials.shots.begin(materialId, file, { from, retakeOf, corners })
  } catch {
    return 'not-kept'
  }
  const address = routes.shot(materials.draft.record.draftId, materialId)
  if (inPlace) replace(address)
  else go(address)
  return 'left'
}

/** The one way of a photograph from the camera to its material: it is kept on this phone first, then its corners are looked at. */
export const handOver = (materials: MaterialStore, materialId: string, file: ChosenFile, options: HandOverOptions): Promise<HandedOver> =>
  handOverAll(materials, materialId, [file], { ...options, inPlace: true })

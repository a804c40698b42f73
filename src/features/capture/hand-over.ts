import { go, replace } from '@/shared/navigation'
import { routes } from '@/shared/routes'
import type { ChosenFile, MaterialStore } from '@/stores/material-store'
import type { ShotOptions } from '@/stores/shot-store'

/** How the screen after the shutter opens. */
export interface HandOverOptions extends ShotOptions {
  /** In the place of this screen, so that Back does not come here again. */
  inPlace?: boolean
}

/** Hands photographs over to the screen after the shutter, one after the other; false when the phone had no room to keep them. */
export const handOverAll = async (materials: MaterialStore, materialId: string, files: readonly ChosenFile[], { inPlace, ...options }: HandOverOptions): Promise<boolean> => {
  try {
    for (const file of files) await materials.shots.begin(materialId, file, options)
  } catch {
    return false
  }
  const address = routes.shot(materials.draft.record.draftId, materialId)
  if (inPlace) replace(address)
  else go(address)
  return true
}

/** Hands one photograph over: it is kept on this phone first, then the screen after the shutter opens. */
export const handOver = (materials: MaterialStore, materialId: string, file: ChosenFile, options: HandOverOptions): Promise<boolean> =>
  handOverAll(materials, materialId, [file], options)

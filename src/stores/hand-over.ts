import type { ChosenFile } from '@/platform/photos/types'
import { go, replace } from '@/shared/navigation'
import { routes } from '@/shared/routes'
import type { CaptureTarget } from './capture-target'
import type { ShotOptions } from './shot-store'

/** What is known of a photograph when it is handed over. */
export interface HandOverOptions extends ShotOptions {
  /** The screen after the shutter takes the place of this one, so that Back does not come here again. */
  inPlace?: boolean
  /** It is open already. */
  stay?: boolean
}

/** What became of it: the screen after the shutter shows it, or the phone had no room. */
export type HandedOver = 'left' | 'not-kept'

/** Hands photographs over to the screen after the shutter, which shows them one after the other. */
export const handOverAll = async (target: CaptureTarget, files: readonly ChosenFile[], { inPlace, stay, ...options }: HandOverOptions): Promise<HandedOver> => {
  try {
    for (const file of files) await target.shots.begin(target.paper, file, options)
  } catch {
    return 'not-kept'
  }
  if (stay) return 'left'
  const address = routes.shot(target.place)
  if (inPlace) replace(address)
  else go(address)
  return 'left'
}

/** The one way of a photograph from the camera to its paper: it is kept on this phone first, then its corners are looked at. */
export const handOver = (target: CaptureTarget, file: ChosenFile, options: HandOverOptions): Promise<HandedOver> =>
  handOverAll(target, [file], { ...options, inPlace: true })

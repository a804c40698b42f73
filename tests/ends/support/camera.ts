import type { Picture } from '@/domain/imaging/picture'
import { drawPage, plain } from '../../unit/imaging/draw-page'
import type { Citizen } from './citizen'

const made = new Map<string, Picture>()

/** What the camera looks at: a desk without paper, a page in a dark room, a page that lies well. Drawn once. */
const SCENES = {
  desk: () => plain(320, 240, 120),
  night: () => drawPage({ desk: 4, paper: 22, print: () => 22 }),
  page: () => drawPage()
} as const

const frameOf = (scene: keyof typeof SCENES): Picture => {
  const frame = made.get(scene) ?? SCENES[scene]()
  made.set(scene, frame)
  return frame
}

const MOST_FRAMES = 1200

/** Shows a scene to the camera, frame after frame, until something has come of it. */
export const show = async (citizen: Citizen, scene: keyof typeof SCENES, until: () => boolean): Promise<void> => {
  const { data, width, height } = frameOf(scene)
  for (let frame = 0; frame < MOST_FRAMES; frame += 1) {
    if (until()) return
    await citizen.host.emit('CameraFrame', { data, width, height })
  }
  throw new Error(`the camera saw "${scene}" ${MOST_FRAMES} times in vain\n${citizen.text}`)
}

/** Releases the shutter by hand as soon as the camera runs. */
export const release = async (citizen: Citizen): Promise<void> => {
  await citizen.arrive('apply/camera')
  await citizen.host.waitFor(() => citizen.find('button', '拍照').attrs['aria-disabled'] !== true)
  await citizen.press('拍照')
}

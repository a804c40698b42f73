import Taro from '@tarojs/taro'
import { mediaTypeOf } from '../photos/choose-failure'
import type { ChosenFile } from '../photos/types'
import type { Camera, CameraFrame, RunningCamera } from './types'

const fileAt = (path: string): ChosenFile => ({ path, name: path.slice(path.lastIndexOf('/') + 1), mediaType: mediaTypeOf(path), bytes: 0 })

/** Hands out the next frame to whoever waits, and forgets all others. */
const frameDesk = () => {
  let waiting: ((frame: CameraFrame | undefined) => void) | undefined
  let closed = false
  const give = (frame: CameraFrame | undefined): void => {
    waiting?.(frame)
    waiting = undefined
  }
  return {
    give,
    next: () => new Promise<CameraFrame | undefined>((resolve) => {
      if (closed) resolve(undefined)
      else waiting = resolve
    }),
    close: () => { closed = true; give(undefined) }
  }
}

const run = (context: Taro.CameraContext): RunningCamera => {
  const desk = frameDesk()
  const watched = typeof context.onCameraFrame === 'function'
  const listener = watched ? context.onCameraFrame(({ data, width, height }) => desk.give({ data: new Uint8Array(data), width, height })) : undefined
  listener?.start()
  return {
    watched,
    torch: true,
    nextFrame: desk.next,
    shoot: () => new Promise((resolve) => {
      context.takePhoto({ quality: 'high', success: ({ tempImagePath }) => resolve(fileAt(tempImagePath)), fail: () => resolve(undefined) })
    }),
    light: () => undefined,
    onLost: () => undefined,
    close: () => { listener?.stop(); desk.close() }
  }
}

/**
 * Both mini-programs: the context of the page's one <camera>, made only after the view has said it is ready (Alipay
 * gives none before). Frames are RGBA (WeChat 2.7.0, Alipay 1.18.0); older clients take photographs without hints.
 * What goes wrong is told by the view's own events.
 */
export const camera: Camera = {
  supported: true,
  open: (viewId) => Promise.resolve({ kind: 'open', camera: run(Taro.createCameraContext(viewId)) }),
  openSettings: () => Taro.openSetting().then(() => undefined, () => undefined)
}

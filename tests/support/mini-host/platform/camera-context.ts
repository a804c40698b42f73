import type { PlatformContext } from './context'
import { asynchronous, synchronous } from './definitions'
import type { Deliver } from './deliver'
import { chosenFiles } from './offered-files'
import { alipayFailure, weappFailure } from './api-failure'

/** The <camera> on the page: takes what is offered next, and shows frames a test emits as `CameraFrame`. */
export const cameraContext = (context: PlatformContext, deliver: Deliver): unknown => deliver({
  takePhoto: asynchronous(() => {
    const [photo] = chosenFiles(context, 1, 'photo.jpg') ?? []
    if (!photo) throw context.guest.platform === 'weapp' ? weappFailure('takePhoto', 'camera is not ready') : alipayFailure(3, 'takePhoto failed')
    return { tempImagePath: photo.path }
  }),
  onCameraFrame: synchronous((listener) => {
    const on = context.events.table(['CameraFrame']).onCameraFrame
    if (on?.kind === 'sync') on.run(listener)
    return deliver({ start: asynchronous(() => ({})), stop: asynchronous(() => ({})) }, 'CameraFrameListener.')
  }),
  startRecord: asynchronous(() => ({})), stopRecord: asynchronous(() => ({})), setZoom: asynchronous(() => ({}))
}, 'CameraContext.')

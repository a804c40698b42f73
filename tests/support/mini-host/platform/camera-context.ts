import type { PlatformContext } from './context'
import { asynchronous, synchronous } from './definitions'
import type { ApiDefinition } from './definitions'
import type { Deliver } from './deliver'
import { chosenFiles } from './offered-files'
import { alipayFailure, weappFailure } from './api-failure'

/** The <camera> on the page: takes what is offered next, and shows frames a test emits as `CameraFrame` while a listener is started. */
export const cameraContext = (context: PlatformContext, deliver: Deliver): unknown => deliver({
  takePhoto: asynchronous(() => {
    const [photo] = chosenFiles(context, 1, 'photo.jpg') ?? []
    if (!photo) throw context.guest.platform === 'weapp' ? weappFailure('takePhoto', 'camera is not ready') : alipayFailure(3, 'takePhoto failed')
    return { tempImagePath: photo.path }
  }),
  onCameraFrame: synchronous((listener) => {
    const { onCameraFrame, offCameraFrame } = context.events.table(['CameraFrame'])
    const change = (definition: ApiDefinition | undefined) => asynchronous(() => { if (definition?.kind === 'sync') definition.run(listener) })
    return deliver({ start: change(onCameraFrame), stop: change(offCameraFrame) }, 'CameraFrameListener.')
  }),
  startRecord: asynchronous(() => ({})), stopRecord: asynchronous(() => ({})), setZoom: asynchronous(() => ({}))
}, 'CameraContext.')

import type { PlatformContext } from './context'
import { asynchronous, effects, synchronous } from './definitions'
import type { ApiTable } from './definitions'
import type { Deliver } from './deliver'
import { fakeCanvas, pngBytes } from './fake-canvas'
import { SelectorQuery, legacyCanvasContext } from './selector-query'

const observer = (): Record<string, unknown> => {
  const chain: Record<string, unknown> = {}
  return Object.assign(chain, { relativeTo: () => chain, relativeToViewport: () => chain, observe: () => undefined, disconnect: () => undefined })
}

/** What both ends offer around the page on the screen. */
export const screenCalls = (context: PlatformContext, deliver: Deliver): ApiTable => ({
  ...effects('pageScrollTo', 'startPullDownRefresh', 'stopPullDownRefresh', 'setBackgroundColor', 'setBackgroundTextStyle', 'showShareMenu', 'hideShareMenu', 'loadFontFace'),
  createSelectorQuery: synchronous(() => new SelectorQuery(context, () => context.navigation.current()).chain()),
  createIntersectionObserver: synchronous(() => context.guest.realm.asIs(observer())),
  createCanvasContext: synchronous((id) => legacyCanvasContext(context, String(id))),
  createOffscreenCanvas: synchronous(() => context.guest.realm.asIs(fakeCanvas(context.recorder, 'offscreen', (run) => { setTimeout(() => context.guest.call(run), 0) }))),
  canvasToTempFilePath: asynchronous(() => {
    const path = context.files.addTemporary('canvas.png', pngBytes())
    return context.guest.platform === 'weapp' ? { tempFilePath: path } : { apFilePath: path, tempFilePath: path }
  }),
  getUpdateManager: synchronous(() => deliver({
    onCheckForUpdate: synchronous((listener) => { setTimeout(() => { if (typeof listener === 'function') context.guest.call(() => Reflect.apply(listener, undefined, [context.guest.realm.toGuest({ hasUpdate: false })])) }, 0) }),
    onUpdateReady: synchronous(() => undefined), onUpdateFailed: synchronous(() => undefined), applyUpdate: synchronous(() => undefined)
  }, 'UpdateManager.')),
  base64ToArrayBuffer: synchronous((text) => new Uint8Array(Buffer.from(String(text), 'base64'))),
  arrayBufferToBase64: synchronous((buffer) => Buffer.from(new Uint8Array(buffer as ArrayBuffer)).toString('base64'))
})

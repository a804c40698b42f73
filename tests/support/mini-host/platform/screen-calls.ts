import type { PlatformContext } from './context'
import { asynchronous, effects, synchronous } from './definitions'
import type { ApiOptions, ApiTable } from './definitions'
import type { Deliver } from './deliver'
import { drawnOn, fakeCanvas, pngBytes } from './fake-canvas'
import { encodeJpeg, resized } from './pixel-surface'
import { SelectorQuery, canvasPhone, legacyCanvasContext } from './selector-query'

const observer = (): Record<string, unknown> => {
  const chain: Record<string, unknown> = {}
  return Object.assign(chain, { relativeTo: () => chain, relativeToViewport: () => chain, observe: () => undefined, disconnect: () => undefined })
}

/** What is drawn as a JPEG in the size asked for; a PNG, which only signatures are, stays one grey pixel. */
const canvasFile = (context: PlatformContext, options: ApiOptions): string => {
  const drawn = drawnOn(options.canvas)
  if (options.fileType !== 'jpg' || !drawn) return context.files.addTemporary('canvas.png', pngBytes())
  const picture = resized(drawn, Number(options.destWidth ?? drawn.width), Number(options.destHeight ?? drawn.height))
  return context.files.addTemporary('canvas.jpg', encodeJpeg(picture, Number(options.quality ?? 1)))
}

/** What both ends offer around the page on the screen. */
export const screenCalls = (context: PlatformContext, deliver: Deliver): ApiTable => ({
  ...effects('pageScrollTo', 'startPullDownRefresh', 'stopPullDownRefresh', 'setBackgroundColor', 'setBackgroundTextStyle', 'showShareMenu', 'hideShareMenu', 'loadFontFace'),
  createSelectorQuery: synchronous(() => new SelectorQuery(context, () => context.navigation.current()).chain()),
  createIntersectionObserver: synchronous(() => context.guest.realm.asIs(observer())),
  createCanvasContext: synchronous((id) => legacyCanvasContext(context, String(id))),
  createOffscreenCanvas: synchronous(() => context.guest.realm.asIs(fakeCanvas(canvasPhone(context), 'offscreen'))),
  canvasToTempFilePath: asynchronous((options) => {
    const path = canvasFile(context, options)
    return context.guest.platform === 'weapp' ? { tempFilePath: path } : { apFilePath: path, tempFilePath: path }
  }),
  getUpdateManager: synchronous(() => deliver({
    onCheckForUpdate: synchronous((listener) => { setTimeout(() => { if (typeof listener === 'function') context.guest.call(() => Reflect.apply(listener, undefined, [context.guest.realm.toGuest({ hasUpdate: false })])) }, 0) }),
    onUpdateReady: synchronous(() => undefined), onUpdateFailed: synchronous(() => undefined), applyUpdate: synchronous(() => undefined)
  }, 'UpdateManager.')),
  base64ToArrayBuffer: synchronous((text) => new Uint8Array(Buffer.from(String(text), 'base64'))),
  arrayBufferToBase64: synchronous((buffer) => Buffer.from(new Uint8Array(buffer as ArrayBuffer)).toString('base64'))
})

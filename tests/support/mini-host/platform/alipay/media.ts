import { alipayFailure } from '../api-failure'
import type { PlatformContext } from '../context'
import { asynchronous, synchronous, textOption } from '../definitions'
import type { ApiOptions, ApiTable } from '../definitions'
import type { Deliver } from '../deliver'
import { cameraContext } from '../camera-context'
import { chosenFiles, imageFacts } from '../offered-files'

const CANCELLED = 11

const images = (context: PlatformContext, options: ApiOptions): unknown => {
  // One picture unless more are asked for; WeChat would offer nine.
  const files = chosenFiles(context, Number(options.count ?? 1), 'photo.jpg')
  if (!files) throw alipayFailure(CANCELLED, '用户取消操作')
  const paths = files.map(({ path }) => path)
  return { apFilePaths: paths, tempFilePaths: paths, tempFiles: files.map(({ path, size }) => ({ path, size })) }
}

const imageInfo = (context: PlatformContext, options: ApiOptions): unknown => {
  const facts = imageFacts(context, textOption(options, 'src'))
  if (!facts) throw alipayFailure(3, 'file not found')
  return facts
}

const compressed = (context: PlatformContext, options: ApiOptions): unknown => {
  const paths = Array.isArray(options.apFilePaths) ? options.apFilePaths : []
  return { apFilePaths: paths.map((path) => context.files.addTemporary('compressed.jpg', context.files.read(String(path)).slice())) }
}

/** What Alipay's camera and album give. */
export const alipayMedia = (context: PlatformContext, deliver: Deliver): ApiTable => ({
  chooseImage: asynchronous((options) => images(context, options)),
  getImageInfo: asynchronous((options) => imageInfo(context, options)),
  compressImage: asynchronous((options) => compressed(context, options)),
  saveImage: asynchronous(() => ({})),
  saveImageToPhotosAlbum: asynchronous(() => ({})),
  scan: asynchronous(() => ({ code: 'QR-1', qrCode: 'QR-1', barCode: '', codeType: 'QR', result: 'QR-1' })),
  createCameraContext: synchronous(() => cameraContext(context, deliver))
})

import { weappFailure } from '../api-failure'
import type { PlatformContext } from '../context'
import { asynchronous, synchronous, textOption } from '../definitions'
import type { ApiOptions, ApiTable } from '../definitions'
import type { Deliver } from '../deliver'
import { cameraContext } from '../camera-context'
import { chosenFiles, imageFacts } from '../offered-files'
import type { ChosenFile } from '../offered-files'

const choose = async (context: PlatformContext, api: string, options: ApiOptions, fallback: string): Promise<ChosenFile[]> => {
  await context.privacy.ask(api)
  const files = chosenFiles(context, Number(options.count ?? 9), fallback)
  if (!files) throw weappFailure(api, 'cancel')
  return files
}

const media = async (context: PlatformContext, options: ApiOptions): Promise<unknown> => {
  const files = await choose(context, 'chooseMedia', options, 'photo.jpg')
  return { type: 'image', tempFiles: files.map(({ path, size }) => ({ tempFilePath: path, size, fileType: 'image' })) }
}

const images = async (context: PlatformContext, options: ApiOptions): Promise<unknown> => {
  const files = await choose(context, 'chooseImage', options, 'photo.jpg')
  return { tempFilePaths: files.map(({ path }) => path), tempFiles: files.map(({ path, size }) => ({ path, size })) }
}

const messageFiles = async (context: PlatformContext, options: ApiOptions): Promise<unknown> => {
  const files = await choose(context, 'chooseMessageFile', options, 'document.pdf')
  return { tempFiles: files.map(({ path, name, size }) => ({ path, name, size, type: 'file', time: 0 })) }
}

const imageInfo = (context: PlatformContext, options: ApiOptions): unknown => {
  const facts = imageFacts(context, textOption(options, 'src'))
  if (!facts) throw weappFailure('getImageInfo', 'file not found')
  return facts
}

const compressed = (context: PlatformContext, options: ApiOptions): unknown => {
  const source = textOption(options, 'src')
  if (!context.files.exists(source)) throw weappFailure('compressImage', 'file not found')
  return { tempFilePath: context.files.addTemporary('compressed.jpg', context.files.read(source).slice()) }
}

const toAlbum = async (context: PlatformContext, options: ApiOptions): Promise<void> => {
  await context.privacy.ask('saveImageToPhotosAlbum')
  if (!context.files.exists(textOption(options, 'filePath'))) throw weappFailure('saveImageToPhotosAlbum', 'file not found')
}

/** What WeChat's camera, album and chats give; the privacy agreement comes first. */
export const weappMedia = (context: PlatformContext, deliver: Deliver): ApiTable => ({
  chooseMedia: asynchronous((options) => media(context, options)),
  chooseImage: asynchronous((options) => images(context, options)),
  chooseMessageFile: asynchronous((options) => messageFiles(context, options)),
  getImageInfo: asynchronous((options) => imageInfo(context, options)),
  compressImage: asynchronous((options) => compressed(context, options)),
  saveImageToPhotosAlbum: asynchronous((options) => toAlbum(context, options)),
  scanCode: asynchronous(() => ({ result: 'QR-1', scanType: 'QR_CODE', charSet: 'UTF-8', path: '' })),
  createCameraContext: synchronous(() => cameraContext(context, deliver))
})

import { readPhotoHead } from '@/shared/photo-head'
import type { OfferedFile } from '../types'
import type { PlatformContext } from './context'
import { defaultPhoto } from './default-photo'

const HEADS: Record<string, number[]> = {
  jpg: [0xff, 0xd8, 0xff, 0xe0, 0x00, 0x10, 0x4a, 0x46, 0x49, 0x46, 0x00], png: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], pdf: [0x25, 0x50, 0x44, 0x46, 0x2d, 0x31, 0x2e, 0x37]
}
const DEFAULT_SIZE = 4096

const extensionOf = (name: string): string => {
  const extension = name.slice(name.lastIndexOf('.') + 1).toLowerCase()
  return extension === 'jpeg' ? 'jpg' : extension
}

const bytesOf = (file: OfferedFile): Uint8Array => {
  if (typeof file.bytes !== 'number') return file.bytes
  const bytes = new Uint8Array(file.bytes)
  const head = (HEADS[extensionOf(file.name)] ?? []).slice(0, file.bytes)
  bytes.set(head)
  return bytes
}

/** A file that was chosen, now in the phone's temporary folder. */
export interface ChosenFile { path: string, name: string, size: number }

/** What the person chooses this time; undefined when they cancel. */
export const chosenFiles = (context: PlatformContext, most: number, fallback: string): ChosenFile[] | undefined => {
  const offered = context.offers.shift() ?? [{ name: fallback, bytes: extensionOf(fallback) === 'jpg' ? defaultPhoto() : DEFAULT_SIZE }]
  if (offered.length === 0) return undefined
  return offered.slice(0, most).map((file) => {
    const bytes = bytesOf(file)
    return { path: context.files.addTemporary(file.name, bytes), name: file.name, size: bytes.byteLength }
  })
}

/** Names of the EXIF orientations 1 to 8. */
const ORIENTATIONS = ['up', 'up-mirrored', 'down', 'down-mirrored', 'left-mirrored', 'right', 'right-mirrored', 'left']

/** What both ends tell of a picture's file: its size as it lies there, not turned; undefined when it is none. */
export const imageFacts = (context: PlatformContext, path: string): Record<string, unknown> | undefined => {
  if (!context.files.exists(path)) return undefined
  const { format, width, height, orientation } = readPhotoHead(context.files.read(path))
  if (format === 'other' || format === 'heic') return undefined
  return { path, width: width || 1200, height: height || 900, orientation: ORIENTATIONS[orientation - 1], type: format }
}

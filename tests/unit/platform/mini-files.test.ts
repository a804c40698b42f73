import type { FileSystemManager } from '@/platform/local-files/file-system'
import { miniFiles } from '@/platform/local-files/mini-files'
import type { DeviceKey } from '@/platform/device-key/types'
import { noise } from '../../support/sample-files'

const KEY = noise(32, 3)
const PHOTO = noise(70_000)
const TEMPORARY = 'tmp/photo.jpg'
const hasKey: DeviceKey = () => Promise.resolve(KEY)

/** A file system in memory; what `fails` names does not work. */
const fileSystem = (files: Map<string, Uint8Array>, fails = new Set<string>()): FileSystemManager => {
  const answer = <T>(name: string, options: { success?(result: T): void, fail?(error: object): void }, act: () => T | undefined): void => {
    const result = fails.has(name) ? undefined : act()
    setTimeout(() => { if (result === undefined) options.fail?.({}); else options.success?.(result) }, 0)
  }
  const take = (path: string, then: (bytes: Uint8Array) => void): object | undefined => {
    const bytes = files.get(path)
    if (!bytes) return undefined
    then(bytes)
    return {}
  }
  return {
    mkdir: (options) => answer('mkdir', options, () => ({})),
    rmdir: (options) => answer('rmdir', options, () => { for (const path of [...files.keys()]) if (path.startsWith(`${options.dirPath}/`)) files.delete(path); return {} }),
    copyFile: (options) => answer('copyFile', options, () => take(options.srcPath, (bytes) => files.set(options.destPath, bytes))),
    rename: (options) => answer('rename', options, () => take(options.oldPath, (bytes) => { files.set(options.newPath, bytes); files.delete(options.oldPath) })),
    readFile: (options) => answer('readFile', options, () => { const bytes = files.get(options.filePath); return bytes && { data: new Uint8Array(bytes).buffer } }),
    writeFile: (options) => answer('writeFile', options, () => {
      files.set(options.filePath, typeof options.data === 'string' ? Uint8Array.from(Buffer.from(options.data, 'base64')) : new Uint8Array(options.data))
      return {}
    }),
    access: (options) => answer('access', options, () => take(options.path, () => undefined)),
    unlink: (options) => answer('unlink', options, () => take(options.filePath, () => files.delete(options.filePath)))
  }
}

const open = (files: Map<string, Uint8Array>, key = hasKey, fails?: Set<string>) => miniFiles(() => fileSystem(files, fails), () => 'usr', key)
const rest = (): Promise<void> => new Promise((resolve) => { setTimeout(resolve, 20) })
const sealed = async (files: Map<string, Uint8Array>): Promise<void> => {
  for (let look = 0; look < 200 && isPlain(files).length > 0; look += 1) await rest()
  expect(isPlain(files)).toEqual([])
}
const isPhoto = (bytes: Uint8Array | undefined): boolean => bytes !== undefined && Buffer.compare(Buffer.from(bytes), Buffer.from(PHOTO)) === 0
const isPlain = (files: Map<string, Uint8Array>): string[] => [...files].filter(([path, bytes]) => path !== TEMPORARY && Buffer.from(bytes).includes(Buffer.from(PHOTO.subarray(0, 32)))).map(([path]) => path)

test('a page is safe at once, sealed soon, and there after a kill', async () => {
  const files = new Map([[TEMPORARY, PHOTO]])
  const local = open(files)
  await local.keep('page-1', TEMPORARY)
  expect(isPhoto(files.get('usr/pages/page-1'))).toBe(true)
  await sealed(files)
  files.delete(TEMPORARY)
  const after = open(files)
  expect(isPhoto(await after.bytesOf('page-1'))).toBe(true)
})

test('what is shown is a plain file only until the app is started again', async () => {
  const files = new Map([[TEMPORARY, PHOTO]])
  const local = open(files)
  await local.keep('page-1', TEMPORARY)
  expect(await local.pathOf('page-1')).toBe(TEMPORARY)
  await sealed(files)
  files.delete(TEMPORARY)
  const path = await local.pathOf('page-1')
  expect(isPhoto(files.get(path ?? ''))).toBe(true)
  expect(isPlain(files)).toEqual(['usr/shown/page-1'])
  expect(await open(files).bytesOf('nothing')).toBeUndefined()
  expect(isPlain(files)).toEqual([])
})

test('without a key, or without room for the sealed one, the copy stays and is sealed when that works', async () => {
  const files = new Map([[TEMPORARY, PHOTO]])
  const keyless = open(files, () => Promise.reject(new Error('no random bytes')))
  await keyless.keep('page-1', TEMPORARY)
  await rest()
  expect(isPhoto(await keyless.bytesOf('page-1'))).toBe(true)
  const full = open(files, hasKey, new Set(['writeFile']))
  expect(isPhoto(await full.bytesOf('page-1'))).toBe(true)
  await rest()
  expect(isPlain(files)).toEqual(['usr/pages/page-1'])
  expect(isPhoto(await open(files).bytesOf('page-1'))).toBe(true)
  await sealed(files)
})

test('a phone without room says so instead of keeping half', async () => {
  await expect(open(new Map([[TEMPORARY, PHOTO]]), hasKey, new Set(['copyFile'])).keep('page-1', TEMPORARY)).rejects.toBeDefined()
})

test('forgetting leaves nothing, even while it is being sealed', async () => {
  const files = new Map([[TEMPORARY, PHOTO]])
  const local = open(files)
  await local.keep('page-1', TEMPORARY)
  await local.pathOf('page-1')
  await local.forget('page-1')
  await rest()
  expect([...files.keys()]).toEqual([TEMPORARY])
  await local.forget('page-1')
  expect(await local.pathOf('page-1')).toBeUndefined()
})

test('a signature does not stay behind in the open', async () => {
  const files = new Map<string, Uint8Array>()
  const local = open(files)
  const path = await local.fromDataUrl('data:image/png;base64,iVBORw0KGgo=')
  await local.keep('signature-1', path)
  await rest()
  expect(files.has(path)).toBe(false)
  expect(await local.bytesOf('signature-1')).toEqual(Uint8Array.from(Buffer.from('iVBORw0KGgo=', 'base64')))
})

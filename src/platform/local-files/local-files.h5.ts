import { openDB, type IDBPDatabase } from 'idb'
import { addressOfBlob, blobAt, releaseBlob } from '../blobs/blobs.h5'
import type { LocalFiles } from './types'

const FILES = 'files'
const KEYS = 'keys'
interface Sealed { mediaType: string, nonce?: Uint8Array, bytes: ArrayBuffer }

let opened: Promise<IDBPDatabase> | undefined
const urls = new Map<string, string>()

const database = (): Promise<IDBPDatabase> => {
  opened ??= openDB('jurong-one-thing-files', 1, { upgrade: (db) => { db.createObjectStore(FILES); db.createObjectStore(KEYS) } })
  return opened
}

/** Browsers give crypto.subtle only to https and localhost. */
const subtle = (): SubtleCrypto | undefined => (window.isSecureContext ? crypto.subtle : undefined)

const key = async (): Promise<CryptoKey | undefined> => {
  const web = subtle()
  if (!web) return undefined
  const db = await database()
  const kept = (await db.get(KEYS, 'files')) as CryptoKey | undefined
  if (kept) return kept
  const made = await web.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])
  await db.put(KEYS, made, 'files')
  return made
}

/** Through a FileReader: Blob.arrayBuffer came with Chrome 76 and Safari 14. */
const bufferOf = (blob: Blob): Promise<ArrayBuffer> => new Promise((resolve, reject) => {
  const reader = new FileReader()
  reader.onload = () => { if (reader.result instanceof ArrayBuffer) resolve(reader.result); else reject(new Error('The file gave no bytes')) }
  reader.onerror = () => reject(reader.error ?? new Error('The file cannot be read'))
  reader.readAsArrayBuffer(blob)
})

const seal = async (bytes: ArrayBuffer, mediaType: string): Promise<Sealed> => {
  const secret = await key()
  const web = subtle()
  if (!secret || !web) return { mediaType, bytes }
  const nonce = crypto.getRandomValues(new Uint8Array(12))
  return { mediaType, nonce, bytes: await web.encrypt({ name: 'AES-GCM', iv: nonce }, secret, bytes) }
}

const open = async (sealed: Sealed): Promise<ArrayBuffer | undefined> => {
  if (!sealed.nonce) return sealed.bytes
  const secret = await key()
  const web = subtle()
  if (!secret || !web) return undefined
  return web.decrypt({ name: 'AES-GCM', iv: new Uint8Array(sealed.nonce) }, secret, sealed.bytes)
}

/**
 * H5: bytes in IndexedDB, sealed by AES-GCM with a key that cannot be exported. On plain
 * http (a demo on the LAN) browsers have no WebCrypto and the bytes are kept unsealed.
 */
export const localFiles: LocalFiles = {
  keep: async (id, temporaryPath) => {
    const blob = blobAt(temporaryPath)
    const sealed = await seal(await bufferOf(blob), blob.type)
    await (await database()).put(FILES, sealed, id)
    // An address of its own: whoever forgets the temporary one does not take this one away.
    urls.set(id, addressOfBlob(blob))
  },
  pathOf: async (id) => {
    const known = urls.get(id)
    if (known) return known
    const sealed = (await (await database()).get(FILES, id)) as Sealed | undefined
    const bytes = sealed && await open(sealed)
    if (!sealed || !bytes) return undefined
    const url = addressOfBlob(new Blob([bytes], { type: sealed.mediaType }))
    urls.set(id, url)
    return url
  },
  bytesOf: async (id) => {
    const known = urls.get(id)
    if (known) return new Uint8Array(await bufferOf(blobAt(known)))
    const sealed = (await (await database()).get(FILES, id)) as Sealed | undefined
    const bytes = sealed && await open(sealed)
    return bytes && new Uint8Array(bytes)
  },
  fromDataUrl: async (dataUrl) => {
    const binary = atob(dataUrl.slice(dataUrl.indexOf(',') + 1))
    const bytes = Uint8Array.from(binary, (char) => char.charCodeAt(0))
    return addressOfBlob(new Blob([bytes], { type: 'image/png' }))
  },
  forget: async (id) => {
    const url = urls.get(id)
    if (url) releaseBlob(url)
    urls.delete(id)
    await (await database()).delete(FILES, id)
  }
}

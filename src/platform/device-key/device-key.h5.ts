import { openDB } from 'idb'
import type { DeviceKey } from './types'

const STORE = 'keys'
const BYTES = 32

interface Wrapped { nonce: Uint8Array, bytes: ArrayBuffer, wrapper: CryptoKey }

const database = () => openDB('jurong-one-thing-keys', 1, { upgrade: (db) => { db.createObjectStore(STORE) } })
const subtle = (): SubtleCrypto | undefined => (window.isSecureContext ? crypto.subtle : undefined)

const wrap = async (web: SubtleCrypto, key: Uint8Array): Promise<Wrapped> => {
  const wrapper = await web.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])
  const nonce = crypto.getRandomValues(new Uint8Array(12))
  return { nonce, wrapper, bytes: await web.encrypt({ name: 'AES-GCM', iv: nonce }, wrapper, new Uint8Array(key)) }
}

const isWrapped = (kept: Wrapped | Uint8Array): kept is Wrapped => 'wrapper' in kept

const load = async (): Promise<Uint8Array> => {
  const db = await database()
  const web = subtle()
  const kept = (await db.get(STORE, 'device')) as Wrapped | Uint8Array | undefined
  if (kept && !isWrapped(kept)) return kept
  if (kept && web) return new Uint8Array(await web.decrypt({ name: 'AES-GCM', iv: new Uint8Array(kept.nonce) }, kept.wrapper, kept.bytes))
  const made = crypto.getRandomValues(new Uint8Array(BYTES))
  await db.put(STORE, web ? await wrap(web, made) : made, 'device')
  return made
}

let loaded: Promise<Uint8Array> | undefined

/** H5: wrapped by a WebCrypto key that cannot be exported; on plain http (a LAN demo) there is none and the key lies beside. */
export const deviceKey: DeviceKey = () => {
  loaded ??= load()
  return loaded
}

import { fromByteArray, toByteArray } from 'base64-js'
import nacl from 'tweetnacl'
import { utf8Bytes, utf8Text } from '@/shared/utf8'
import type { DeviceKey } from '../device-key/types'
import type { RandomBytes } from '../random/types'
import type { TextStorage } from '../storage/types'

/** Keeps JSON sealed on this phone; nothing personal ever lies in plain storage. 依据: 个人信息保护法第51条. */
export interface Vault {
  /** What is kept under a key, or undefined when nothing is, or when it cannot be opened any more. */
  read<T>(key: string): Promise<T | undefined>
  /** Seals and keeps a value; rejects with StorageFull. */
  write(key: string, value: object): Promise<void>
  remove(key: string): Promise<void>
  keys(): Promise<string[]>
}

const PREFIX = 'sealed:'
const NONCE = nacl.secretbox.nonceLength

const open = (text: string, key: Uint8Array): string | undefined => {
  const bytes = toByteArray(text)
  const plain = nacl.secretbox.open(bytes.subarray(NONCE), bytes.subarray(0, NONCE), key)
  return plain ? utf8Text(plain) : undefined
}

/** XSalsa20-Poly1305 (tweetnacl) over any text storage: authenticated, the same code on all ends. */
export const createVault = (storage: TextStorage, deviceKey: DeviceKey, randomBytes: RandomBytes): Vault => ({
  read: async <T>(key: string): Promise<T | undefined> => {
    const text = await storage.read(PREFIX + key)
    if (!text) return undefined
    const plain = open(text, await deviceKey())
    return plain === undefined ? undefined : JSON.parse(plain) as T
  },
  write: async (key, value) => {
    const nonce = await randomBytes(NONCE)
    const box = nacl.secretbox(utf8Bytes(JSON.stringify(value)), nonce, await deviceKey())
    const sealed = new Uint8Array(NONCE + box.length)
    sealed.set(nonce)
    sealed.set(box, NONCE)
    await storage.write(PREFIX + key, fromByteArray(sealed))
  },
  remove: (key) => storage.remove(PREFIX + key),
  keys: async () => (await storage.keys()).filter((key) => key.startsWith(PREFIX)).map((key) => key.slice(PREFIX.length))
})

import nacl from 'tweetnacl'
import { utf8Bytes } from '@/shared/utf8'

/** Sealed by itself, so that a phone can breathe in between; bytes. */
const CHUNK = 64 * 1024
const PREFIX = 16
const TAG = nacl.secretbox.overheadLength

/** Lets the screen have its turn. */
export type Breathe = () => Promise<void>

/** The nonce of a chunk: what is the file's own, where the chunk stands, and whether it is the last. */
const nonceOf = (prefix: Uint8Array, index: number, last: boolean): Uint8Array => {
  const nonce = new Uint8Array(nacl.secretbox.nonceLength)
  nonce.set(prefix)
  nonce.set([index & 0xff, (index >> 8) & 0xff, (index >> 16) & 0xff, last ? 1 : 0], PREFIX)
  return nonce
}

/**
 * What makes the nonces of a file its own. They must differ, not be secret; Alipay without a
 * network has no random bytes, and a photograph must not be lost for that: the key, the file's
 * id and the moment are hashed.
 */
const prefixOf = (key: Uint8Array, id: string, now: number): Uint8Array => {
  const words = utf8Bytes(`${id}|${now}|${Math.random()}`)
  const seed = new Uint8Array(key.length + words.length)
  seed.set(key)
  seed.set(words, key.length)
  return nacl.hash(seed).subarray(0, PREFIX)
}

/** Seals bytes under a 32-byte key with XSalsa20-Poly1305, chunk by chunk: none can be changed, left out or moved. */
export const sealBytes = async (bytes: Uint8Array, key: Uint8Array, id: string, now: number, breathe: Breathe): Promise<Uint8Array> => {
  const count = Math.max(1, Math.ceil(bytes.length / CHUNK))
  const sealed = new Uint8Array(PREFIX + bytes.length + count * TAG)
  const prefix = prefixOf(key, id, now)
  sealed.set(prefix)
  for (let index = 0; index < count; index += 1) {
    if (index > 0) await breathe()
    const box = nacl.secretbox(bytes.subarray(index * CHUNK, (index + 1) * CHUNK), nonceOf(prefix, index, index === count - 1), key)
    sealed.set(box, PREFIX + index * (CHUNK + TAG))
  }
  return sealed
}

/** Opens what `sealBytes` sealed; undefined when the key is another or a single byte is. */
export const openBytes = async (sealed: Uint8Array, key: Uint8Array, breathe: Breathe): Promise<Uint8Array | undefined> => {
  const body = sealed.subarray(PREFIX)
  const count = Math.ceil(body.length / (CHUNK + TAG))
  if (count === 0) return undefined
  const prefix = sealed.subarray(0, PREFIX)
  const bytes = new Uint8Array(body.length - count * TAG)
  for (let index = 0; index < count; index += 1) {
    if (index > 0) await breathe()
    const box = body.subarray(index * (CHUNK + TAG), (index + 1) * (CHUNK + TAG))
    const plain = nacl.secretbox.open(box, nonceOf(prefix, index, index === count - 1), key)
    if (!plain) return undefined
    bytes.set(plain, index * CHUNK)
  }
  return bytes
}

import nacl from 'tweetnacl'
import type { RandomBytes } from './types'

interface AlipayRandom {
  getAuthCode?: unknown
  getRandomValues?(options: { length: number, success(result: { randomValues: ArrayBuffer }): void, fail(error: unknown): void }): void
  request(options: { url: string, method: 'GET', dataType: 'text', success(result: { data: unknown }): void, fail(error: unknown): void }): void
}
declare const my: AlipayRandom

let pool: Uint8Array = new Uint8Array(0)
let drawn = 0

const fromServer = (): Promise<string> => new Promise((resolve, reject) => {
  my.request({
    url: `${API_BASE}/api/v1/entropy`, method: 'GET', dataType: 'text',
    success: (result) => { const text = String(result.data); if (text.length < 64) reject(new Error('entropy')); else resolve(text) },
    fail: reject
  })
})

const bytesOf = (text: string): Uint8Array => Uint8Array.from(Array.from(text), (char) => char.charCodeAt(0) & 255)

const seed = async (): Promise<Uint8Array> => {
  const mixed = `${await fromServer()}|${Date.now()}|${Math.random()}|${drawn}`
  return nacl.hash(bytesOf(mixed))
}

/**
 * Alipay: no generator of its own, so 64 bytes come from the server once a run (TLS protects
 * them) and are stretched by SHA-512 with a counter. Without the server it rejects.
 */
export const randomBytes: RandomBytes = async (count) => {
  if (pool.length === 0) pool = await seed()
  const out = new Uint8Array(count)
  for (let at = 0; at < count; at += 64) {
    drawn += 1
    const block = nacl.hash(Uint8Array.from([...pool, ...bytesOf(`${drawn}|${Date.now()}`)]))
    out.set(block.subarray(0, Math.min(64, count - at)), at)
  }
  return out
}

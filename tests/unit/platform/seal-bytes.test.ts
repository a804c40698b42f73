import { openBytes, sealBytes } from '@/platform/vault/seal-bytes'
import { noise } from '../../support/sample-files'

const KEY = noise(32, 9)
const now = (): Promise<void> => Promise.resolve()
const seal = (bytes: Uint8Array, id = 'page') => sealBytes(bytes, KEY, id, 1, now)
const CHUNK = 64 * 1024

test.each([0, 1, 100, CHUNK - 1, CHUNK, CHUNK + 1, 3 * CHUNK])('%d bytes are sealed and opened again', async (length) => {
  const bytes = noise(length)
  const sealed = await seal(bytes)
  // A byte or two may well come again by chance.
  if (length >= 16) expect(Buffer.from(sealed).includes(Buffer.from(bytes.subarray(0, 16)))).toBe(false)
  expect(await openBytes(sealed, KEY, now)).toEqual(bytes)
})

test('the same bytes never look the same twice', async () => {
  const bytes = noise(100)
  expect(await seal(bytes)).not.toEqual(await seal(bytes))
})

test('another key, a changed byte, a missing end or an exchanged middle do not open', async () => {
  const sealed = await seal(noise(3 * CHUNK))
  expect(await openBytes(sealed, noise(32, 8), now)).toBeUndefined()
  for (const at of [0, 20, 70_000, sealed.length - 1]) {
    const changed = sealed.slice()
    changed[at] = (changed[at] ?? 0) ^ 1
    expect(await openBytes(changed, KEY, now)).toBeUndefined()
  }
  const box = CHUNK + 16
  expect(await openBytes(sealed.subarray(0, 16 + 2 * box), KEY, now)).toBeUndefined()
  const exchanged = sealed.slice()
  exchanged.set(sealed.subarray(16, 16 + box), 16 + box)
  exchanged.set(sealed.subarray(16 + box, 16 + 2 * box), 16)
  expect(await openBytes(exchanged, KEY, now)).toBeUndefined()
  expect(await openBytes(new Uint8Array(3), KEY, now)).toBeUndefined()
})

test('the screen has its turn between chunks', async () => {
  let breaths = 0
  await sealBytes(noise(3 * CHUNK), KEY, 'page', 1, () => { breaths += 1; return Promise.resolve() })
  expect(breaths).toBe(2)
})

import { createVault } from '@/platform/vault/vault'
import { memoryPhone } from '../../support/memory-platform'

const person = { name: '试飞燕', idNumber: '321199198507213021', note: '孩子👶随妈妈' }

test('what is kept comes back, characters outside the basic plane too', async () => {
  const { vault } = memoryPhone().platform
  await vault.write('draft', person)
  expect(await vault.read('draft')).toEqual(person)
})

test('nothing personal can be read from the storage itself', async () => {
  const phone = memoryPhone()
  await phone.platform.vault.write('draft', person)
  const plain = [...phone.texts.entries()].join()
  for (const secret of [person.name, person.idNumber, '随妈妈']) expect(plain).not.toContain(secret)
  expect(Buffer.from([...phone.texts.values()][0] ?? '', 'base64').toString('utf8')).not.toContain(person.idNumber)
})

test('the same value is sealed differently every time', async () => {
  const phone = memoryPhone()
  await phone.platform.vault.write('a', person)
  await phone.platform.vault.write('b', person)
  expect(new Set(phone.texts.values()).size).toBe(2)
})

test('under another key or after tampering it reads as nothing', async () => {
  const phone = memoryPhone()
  await phone.platform.vault.write('draft', person)
  const { texts } = phone
  const other = createVault(phone.platform.storage, () => Promise.resolve(new Uint8Array(32).fill(8)), phone.platform.randomBytes)
  expect(await other.read('draft')).toBeUndefined()
  const [key, sealed] = [...texts.entries()][0] ?? ['', '']
  texts.set(key, sealed.slice(0, -8) + (sealed.endsWith('AAAAAAA=') ? 'BBBBBBB=' : 'AAAAAAA='))
  expect(await phone.platform.vault.read('draft')).toBeUndefined()
})

test('half an emoji does not break the draft', async () => {
  const { vault } = memoryPhone().platform
  await vault.write('draft', { text: 'a\ud83d' })
  expect((await vault.read<{ text: string }>('draft'))?.text).toMatch(/^a/)
})

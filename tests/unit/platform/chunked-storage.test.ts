import { chunkedStorage, type KeyValue } from '@/platform/storage/chunked'
import { StorageFull } from '@/platform/storage/types'

const phone = (limit = Infinity) => {
  const kept = new Map<string, string>()
  let writes = 0
  const kv: KeyValue = {
    get: (key) => Promise.resolve(kept.get(key)),
    set: (key, text) => {
      writes += 1
      if (writes > limit) return Promise.reject(new Error('setStorage:fail exceed storage max size'))
      kept.set(key, text)
      return Promise.resolve()
    },
    remove: (key) => { kept.delete(key); return Promise.resolve() },
    keys: () => Promise.resolve([...kept.keys()])
  }
  return { kept, kv, allow: (more: number) => { limit = writes + more } }
}

test('a text longer than one part comes back whole', async () => {
  const storage = chunkedStorage(phone().kv, 4)
  await storage.write('a', '一二三四五六七八九')
  expect(await storage.read('a')).toBe('一二三四五六七八九')
  expect(await storage.keys()).toEqual(['a'])
})

test('no part is longer than the end allows', async () => {
  const { kept, kv } = phone()
  await chunkedStorage(kv, 4).write('a', 'x'.repeat(30))
  expect(Math.max(...[...kept.values()].map((text) => text.length))).toBeLessThanOrEqual(4)
})

test('a write that fails half-way leaves the old text whole and says the phone is full', async () => {
  const { kv, allow } = phone()
  const storage = chunkedStorage(kv, 4)
  await storage.write('a', 'the old text')
  allow(2)
  await expect(storage.write('a', 'a new and longer text')).rejects.toThrow(StorageFull)
  expect(await storage.read('a')).toBe('the old text')
})

test('a kill between the parts and the head leaves the old text whole', async () => {
  const { kept, kv } = phone()
  const storage = chunkedStorage(kv, 4)
  await storage.write('a', 'old text')
  const before = new Map(kept)
  await storage.write('a', 'new text')
  for (const [key, text] of before) kept.set(key, text)
  expect(await storage.read('a')).toBe('old text')
})

test('forgetting leaves nothing behind', async () => {
  const { kept, kv } = phone()
  const storage = chunkedStorage(kv, 4)
  await storage.write('a', 'x'.repeat(30))
  await storage.write('a', 'y'.repeat(50))
  await storage.remove('a')
  expect(kept.size).toBe(0)
  expect(await storage.read('a')).toBeUndefined()
})

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createMemoryStore, emptyContents } from '../../mock/records/memory-store'
import type { RecordStore } from '../../mock/records/record-store'
import { createSqliteStore } from '../../mock/records/sqlite-store'

const folder = mkdtempSync(path.join(tmpdir(), 'records-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

let count = 0
const newFolder = () => path.join(folder, String(count += 1))

const MAKERS: [string, () => RecordStore][] = [
  ['in memory', () => createMemoryStore()],
  ['on disk', () => createSqliteStore(newFolder())]
]

describe.each(MAKERS)('A store %s', (_name, make) => {
  let store: RecordStore
  beforeEach(() => { store = make() })
  afterEach(() => store.close())

  it('gives back what was put, as a copy', () => {
    const entries = [{ at: 1, kind: 'work' as const, from: 0 }]
    store.put('agenda', 'a', { entries })
    entries.pop()
    store.get('agenda', 'a')?.entries.pop()
    expect(store.get('agenda', 'a')?.entries).toHaveLength(1)
  })

  it('knows nothing of what was never put or is removed', () => {
    store.put('serials', 'a', { last: 1 })
    store.remove('serials', 'a')
    expect(store.get('serials', 'a')).toBeUndefined()
    expect(store.list('serials')).toEqual([])
  })

  it('lists one collection by id, and not a collection whose name begins alike', () => {
    store.put('serials', 'b', { last: 2 })
    store.put('serials', 'a', { last: 1 })
    store.put('settings', 'a', {})
    expect(store.list('serials')).toEqual([{ id: 'a', value: { last: 1 } }, { id: 'b', value: { last: 2 } }])
  })

  it('does a change wholly or not at all', () => {
    store.put('serials', 'a', { last: 1 })
    store.putBytes('f', Uint8Array.of(1))
    expect(() => store.transaction(() => {
      store.put('serials', 'a', { last: 2 })
      store.put('serials', 'new', { last: 1 })
      store.remove('serials', 'a')
      store.removeBytes('f')
      throw new Error('no')
    })).toThrow('no')
    expect(store.list('serials')).toEqual([{ id: 'a', value: { last: 1 } }])
    expect(store.getBytes('f')).toEqual(Uint8Array.of(1))
  })

  it('keeps bytes and forgets everything when told so', () => {
    const bytes = Uint8Array.from({ length: 300 }, (_, index) => index % 256)
    store.putBytes('f', bytes)
    store.put('serials', 'a', { last: 1 })
    expect(store.getBytes('f')).toEqual(bytes)
    store.clear()
    expect([store.getBytes('f'), store.get('serials', 'a')]).toEqual([undefined, undefined])
  })
})

describe('A store on disk', () => {
  it('finds everything again when it is opened anew', () => {
    const place = newFolder()
    const first = createSqliteStore(place)
    first.transaction(() => first.put('serials', 'a', { last: 7 }))
    first.close()
    const second = createSqliteStore(place)
    expect(second.get('serials', 'a')).toEqual({ last: 7 })
    second.close()
  })
})

describe('A store in memory', () => {
  it('tells its keeper once for a transaction, and not for one that failed', () => {
    const told = jest.fn()
    const contents = emptyContents()
    const store = createMemoryStore(contents, told)
    store.transaction(() => {
      store.put('serials', 'a', { last: 1 })
      store.put('serials', 'b', { last: 1 })
    })
    expect(() => store.transaction(() => {
      store.put('serials', 'c', { last: 1 })
      throw new Error('no')
    })).toThrow()
    expect(told).toHaveBeenCalledTimes(1)
    expect([...contents.records.keys()]).toEqual(['serials/a', 'serials/b'])
  })
})

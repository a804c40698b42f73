import type { CollectionName, RecordStore } from './record-store'
import type { Collections } from './shapes'

/** Everything a memory store holds, as plain data that can be kept elsewhere. */
export interface MemoryContents {
  /** JSON by `collection/id`. */
  records: Map<string, string>
  bytes: Map<string, Uint8Array>
}

/** Makes empty contents. */
export function emptyContents(): MemoryContents {
  return { records: new Map(), bytes: new Map() }
}

/** What a memory store tells its keeper after every change that was not undone. */
export type MemoryListener = (contents: MemoryContents) => void

/** Keeps records in memory: for tests, and under the browser's copy in IndexedDB. */
export function createMemoryStore(contents = emptyContents(), changed?: MemoryListener): RecordStore {
  const { records, bytes } = contents
  let undo: (() => void)[] | undefined
  /** Keys by collection: a list must not look at everything there is. */
  const shelves = new Map<string, Set<string>>()
  records.forEach((_, key) => shelfOf(key).add(key))
  const keyOf = (collection: CollectionName, id: string) => `${collection}/${id}`

  function shelfOf(key: string): Set<string> {
    const collection = key.slice(0, key.indexOf('/'))
    const shelf = shelves.get(collection) ?? new Set()
    shelves.set(collection, shelf)
    return shelf
  }

  function put<Value>(map: Map<string, Value>, key: string, value: Value | undefined): void {
    if (value === undefined) map.delete(key)
    else map.set(key, value)
    if (map !== records) return
    if (value === undefined) shelfOf(key).delete(key)
    else shelfOf(key).add(key)
  }

  function write<Value>(map: Map<string, Value>, key: string, value: Value | undefined): void {
    const before = map.get(key)
    undo?.push(() => put(map, key, before))
    put(map, key, value)
    if (!undo) changed?.(contents)
  }

  function transaction<Result>(change: () => Result): Result {
    const steps: (() => void)[] = []
    undo = steps
    try {
      const result = change()
      if (steps.length > 0) changed?.(contents)
      return result
    } catch (error) {
      steps.reverse().forEach((step) => step())
      throw error
    } finally {
      undo = undefined
    }
  }

  function list<Name extends CollectionName>(collection: Name): { id: string; value: Collections[Name] }[] {
    const found: { id: string; value: Collections[Name] }[] = []
    for (const key of shelfOf(keyOf(collection, ''))) {
      const json = records.get(key)
      if (json !== undefined) found.push({ id: key.slice(collection.length + 1), value: JSON.parse(json) })
    }
    return found.sort((a, b) => (a.id < b.id ? -1 : 1))
  }

  return {
    get: (collection, id) => {
      const json = records.get(keyOf(collection, id))
      return json === undefined ? undefined : JSON.parse(json)
    },
    put: (collection, id, value) => write(records, keyOf(collection, id), JSON.stringify(value)),
    remove: (collection, id) => write(records, keyOf(collection, id), undefined),
    list,
    transaction,
    putBytes: (id, value) => write(bytes, id, value.slice()),
    getBytes: (id) => bytes.get(id)?.slice(),
    removeBytes: (id) => write(bytes, id, undefined),
    clear: () => {
      records.clear()
      bytes.clear()
      shelves.clear()
      changed?.(contents)
    },
    close: () => undefined
  }
}

import { emptyContents, type MemoryContents, type MemoryListener } from '../records/memory-store'

const DATABASE = 'pretend-government'
const SHELF = 'snapshot'
const KEY = 'contents'

/** Reads what an earlier visit left in this browser; empty when there is nothing or no storage. */
export async function readSnapshot(): Promise<MemoryContents> {
  try {
    const database = await open()
    const contents = await finished<MemoryContents | undefined>(database.transaction(SHELF).objectStore(SHELF).get(KEY))
    database.close()
    return contents ?? emptyContents()
  } catch {
    return emptyContents()
  }
}

/** Makes a listener that writes every change down, one write at a time, the latest last. */
export function snapshotKeeper(): MemoryListener {
  let latest: MemoryContents | undefined
  let writing = false

  async function writeAll(): Promise<void> {
    writing = true
    const database = await open()
    while (latest) {
      const contents = latest
      latest = undefined
      await finished(database.transaction(SHELF, 'readwrite').objectStore(SHELF).put(contents, KEY))
    }
    database.close()
    writing = false
  }

  return (contents) => {
    latest = contents
    if (!writing) writeAll().catch(() => { writing = false })
  }
}

function open(): Promise<IDBDatabase> {
  const request = indexedDB.open(DATABASE, 1)
  request.onupgradeneeded = () => request.result.createObjectStore(SHELF)
  return finished(request)
}

function finished<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error ?? new Error('IndexedDB failed'))
  })
}

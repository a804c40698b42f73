import { openDB, type IDBPDatabase } from 'idb'
import { StorageFull, type TextStorage } from './types'

const STORE = 'texts'
let opened: Promise<IDBPDatabase> | undefined

const database = (): Promise<IDBPDatabase> => {
  opened ??= openDB('jurong-one-thing', 1, { upgrade: (db) => { db.createObjectStore(STORE) } })
  return opened
}

/** H5: IndexedDB, because localStorage is small and blocks typing while it writes. */
export const storage: TextStorage = {
  read: async (key) => (await (await database()).get(STORE, key)) as string | undefined,
  write: async (key, text) => {
    try {
      await (await database()).put(STORE, text, key)
    } catch (error) {
      if (error instanceof DOMException && error.name === 'QuotaExceededError') throw new StorageFull()
      throw error
    }
  },
  remove: async (key) => (await database()).delete(STORE, key),
  keys: async () => (await (await database()).getAllKeys(STORE)).map(String)
}

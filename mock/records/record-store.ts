import type { Collections } from './shapes'

/** Name of a collection of records. */
export type CollectionName = keyof Collections

/**
 * Where the pretend government remembers. Synchronous, so that a whole change is one
 * transaction; what a transaction wrote is safe when it returns. Values go in and come
 * out as copies: changing one changes nothing here.
 */
export interface RecordStore {
  get<Name extends CollectionName>(collection: Name, id: string): Collections[Name] | undefined
  put<Name extends CollectionName>(collection: Name, id: string, value: Collections[Name]): void
  remove(collection: CollectionName, id: string): void
  /** Every record of a collection, in the order of the ids. */
  list<Name extends CollectionName>(collection: Name): { id: string; value: Collections[Name] }[]
  /** Runs a change wholly or, when it throws, not at all. Transactions do not nest. */
  transaction<Result>(change: () => Result): Result
  putBytes(id: string, bytes: Uint8Array): void
  getBytes(id: string): Uint8Array | undefined
  removeBytes(id: string): void
  /** Forgets everything. */
  clear(): void
  close(): void
}

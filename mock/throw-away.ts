import type { RecordStore } from './records/record-store'

/** Throws a file away with its bytes and the right to look at it. */
export function throwAway(store: RecordStore, fileId: string): void {
  store.remove('files', fileId)
  store.remove('tickets', fileId)
  store.removeBytes(fileId)
}

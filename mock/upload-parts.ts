import type { RecordStore } from './records/record-store'
import type { UploadRecord } from './records/shapes'

const placeOf = (key: string, offset: number): string => `upload/${key}/${offset}`

/** Keeps the next part beside its record, and gives the record as it is now. */
export function keepPart(store: RecordStore, key: string, record: UploadRecord, bytes: Uint8Array): UploadRecord {
  store.putBytes(placeOf(key, record.received), bytes)
  const now = { ...record, offsets: [...record.offsets, record.received], received: record.received + bytes.length }
  store.put('uploads', key, now)
  return now
}

/** Puts the parts together. */
export function assemble(store: RecordStore, key: string, { offsets, received }: UploadRecord): Uint8Array {
  const whole = new Uint8Array(received)
  for (const offset of offsets) whole.set(store.getBytes(placeOf(key, offset)) ?? new Uint8Array(0), offset)
  return whole
}

/** Throws the parts away. */
export function dropParts(store: RecordStore, key: string, { offsets }: UploadRecord): void {
  for (const offset of offsets) store.removeBytes(placeOf(key, offset))
}

import type { FileReceipt } from '@types-contract/contract'
import { inspectFile } from './file-checks'
import { fileViewPath } from './file-tickets'
import { randomDigits, randomId } from './ids'
import { toDay, toInstant } from './time'
import type { SignedInCall } from './wire/operation'

/** A file that has come whole, in whatever way. */
export interface ArrivedFile {
  name: string
  bytes: Uint8Array
  sha256: string
  materialId?: string
}

/** Checks a file that has come, keeps it and gives its receipt; throws `file-refused` in words. */
export function takeIn({ context, person, now }: SignedInCall, { name, bytes, sha256, materialId }: ArrivedFile): FileReceipt {
  const mediaType = inspectFile(bytes)
  const fileId = `file-${randomId(20)}`
  const receipt: Omit<FileReceipt, 'viewPath'> = {
    fileId, name, mediaType, bytes: bytes.length, sha256, receivedAt: toInstant(now),
    receiptNumber: `${toDay(now).slice(2).replace(/-/g, '')}-${randomDigits(6)}`
  }
  context.store.put('files', fileId, { ownerId: person.personId, receipt, materialId })
  context.store.putBytes(fileId, bytes)
  return { ...receipt, viewPath: fileViewPath(context, fileId) }
}

import { fromByteArray } from 'base64-js'
import type { FileReceipt, Upload, UploadPlan } from '@types-contract/contract'
import { exactBuffer } from '@/shared/exact-buffer'
import { contentDigest } from '@/shared/sha256'
import type { StopSignal } from '@/shared/stop-signal'
import type { Client } from './client'

/** As long as WeChat lets a request live. */
const TIMEOUT_MS = 60_000

const place = (uploadId: string): string => `/uploads/${encodeURIComponent(uploadId)}`

/** Files that travel in parts. None of these calls tries again by itself: the sender does, with smaller parts. */
export const uploadsApi = (client: Client) => ({
  /** Announces a file, or tells how far it is. Rejects with `file-refused` when it cannot be taken whatever it holds. */
  open: (uploadId: string, plan: UploadPlan, signal?: StopSignal) =>
    client.send<Upload>({ method: 'PUT', path: place(uploadId), body: plan, signal, once: true }),
  /** Sends the part that begins at `offset`; `asText` for a phone that garbles bytes. Rejects with `invalid` when it came damaged, `conflict` when a part before is missing. */
  part: (uploadId: string, offset: number, bytes: Uint8Array, asText: boolean, signal?: StopSignal) => client.send<Upload>({
    method: 'PUT', path: `${place(uploadId)}/parts/${offset}`, signal, once: true, timeoutMs: TIMEOUT_MS,
    body: asText ? { base64: fromByteArray(bytes) } : exactBuffer(bytes),
    headers: { 'Content-Digest': contentDigest(bytes), 'Content-Type': asText ? 'application/json' : 'application/octet-stream' }
  }),
  /** Has a file that came whole looked into. Rejects with `file-refused` in words. */
  complete: (uploadId: string, signal?: StopSignal) =>
    client.send<FileReceipt>({ method: 'POST', path: `${place(uploadId)}/complete`, signal, once: true, timeoutMs: TIMEOUT_MS }),
  /** Throws away what has come of a file. */
  abandon: (uploadId: string) => client.send<void>({ method: 'DELETE', path: place(uploadId) })
})

/** The calls, as the sender sees them. */
export type UploadsApi = ReturnType<typeof uploadsApi>

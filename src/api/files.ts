import type { FileReceipt } from '@types-contract/contract'
import { sha256Hex } from '@/shared/sha256'
import type { StopSignal } from '@/shared/stop-signal'
import type { Client } from './client'
import { sendInParts } from './send-in-parts'
import { uploadsApi } from './uploads'

/** One file on its way to the server. */
export interface FileToSend {
  bytes: Uint8Array
  fileName: string
  /** What it is by its bytes. */
  mediaType: string
  materialId: string
  /** Made and stored before the first send: after a cut, a kill or a day the same id goes on where it was. */
  uploadId: string
  /** Stops it; what has come stays on the server for some days. */
  signal?: StopSignal
  /** 0 to 1. */
  onProgress?(share: number): void
}

const LONGEST_NAME = 255

/** Photographed pages and documents. */
export const filesApi = (client: Client) => {
  const uploads = uploadsApi(client)
  return {
    /** Sends one file; resolves with the server's receipt. Rejects with `file-refused` in words, `offline`, `timeout` or `cancelled`. */
    send: async ({ bytes, fileName, mediaType, materialId, uploadId, signal, onProgress }: FileToSend): Promise<FileReceipt> => {
      const sha256 = await sha256Hex(bytes, () => client.pause(0))
      const plan = { name: fileName.slice(0, LONGEST_NAME), bytes: bytes.length, mediaType, sha256, materialId }
      return sendInParts(uploads, { uploadId, plan, bytes, signal, onProgress }, client.pause)
    },
    /** Throws away what the server has of a file that was not sent whole. */
    abandon: (uploadId: string) => uploads.abandon(uploadId),
    /** Throws away a file that is in no case yet. */
    remove: (fileId: string) => client.send<void>({ method: 'DELETE', path: `/files/${encodeURIComponent(fileId)}` }),
    /** The address of a picture, for the one who has its ticket. */
    viewAddress: (viewPath: string): string => client.addressOf(viewPath)
  }
}

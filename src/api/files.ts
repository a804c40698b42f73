import type { FileReceipt } from '@types-contract/contract'
import { NetworkFailure } from '@/platform/network/types'
import type { UploadFile } from '@/platform/upload/types'
import { Failure } from '@/shared/failures'
import type { Client } from './client'
import { failureOfAnswer } from './problem-mapping'

/** One file on its way to the server. */
export interface FileToSend {
  path: string
  fileName: string
  materialId: string
  /** Made and stored before the first send: the same key gives the same receipt. */
  idempotencyKey: string
  onProgress?(share: number): void
  onStarted?(abort: () => void): void
}

const TIMEOUT_MS = 60_000

const parse = (body: string): unknown => {
  try {
    return JSON.parse(body) as unknown
  } catch {
    return undefined
  }
}

const isReceipt = (body: unknown): body is FileReceipt => typeof body === 'object' && body !== null && 'fileId' in body && typeof body.fileId === 'string'

const failureOfNetwork = (error: unknown): never => {
  if (!(error instanceof NetworkFailure)) throw error
  if (error.kind === 'aborted') throw new Failure('cancelled')
  throw new Failure(error.kind === 'timeout' ? 'timeout' : 'offline')
}

/** Photographed pages and documents; uploads go through the upload port. */
export const filesApi = (client: Client, upload: UploadFile) => ({
  /** Sends one file; resolves with the server's receipt. Rejects with `file-refused` in words, `offline`, `timeout` or `cancelled`. */
  send: (file: FileToSend): Promise<FileReceipt> => client.withSession(async () => {
    const answer = await upload({
      url: client.addressOf('/files'), headers: client.headers(file.idempotencyKey), path: file.path, fileName: file.fileName,
      fields: { materialId: file.materialId }, timeoutMs: TIMEOUT_MS, onProgress: file.onProgress, onStarted: file.onStarted
    }).catch(failureOfNetwork)
    const body = parse(answer.body)
    if (answer.status === 201 && isReceipt(body)) return body
    throw answer.status < 400 ? new Failure('contract-broken') : failureOfAnswer(answer.status, body)
  }),
  /** Throws away a file that is in no case yet. */
  remove: (fileId: string) => client.send<void>({ method: 'DELETE', path: `/files/${encodeURIComponent(fileId)}` }),
  /** The address of a picture, for the one who has its ticket. */
  viewAddress: (viewPath: string): string => client.addressOf(viewPath)
})

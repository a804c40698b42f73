/** A file of this phone on its way to the server. */
export interface UploadRequest {
  url: string
  headers: Record<string, string>
  /** Where the bytes are: a path in the mini-programs, an object URL or data URL on H5. */
  path: string
  fileName: string
  fields: Record<string, string>
  timeoutMs: number
  /** 0 to 1. */
  onProgress?(share: number): void
  onStarted?(abort: () => void): void
}

/** Any answer of the server. */
export interface UploadAnswer {
  status: number
  body: string
}

/** Sends one file as multipart field `file`; rejects with NetworkFailure when no answer came. */
export type UploadFile = (request: UploadRequest) => Promise<UploadAnswer>

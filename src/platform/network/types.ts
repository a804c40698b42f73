/** One request as a mini-program sends it. */
export interface NetworkRequest {
  url: string
  method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  headers: Record<string, string>
  /** Text, or bytes as they are. */
  body?: string | ArrayBuffer
  timeoutMs?: number
  /** Called with a function that aborts the request. */
  onStarted?(abort: () => void): void
}

/** Any answer of the server, whatever its status. */
export interface NetworkAnswer {
  status: number
  headers: Record<string, string>
  body: string
}

/** The server did not answer. */
export class NetworkFailure extends Error {
  override readonly name = 'NetworkFailure'
  constructor(readonly kind: 'timeout' | 'aborted' | 'unreachable') {
    super(kind)
  }
}

/** Sends a request; undefined on H5, where axios has its own transport. */
export type SendRequest = ((request: NetworkRequest) => Promise<NetworkAnswer>) | undefined

import type { PlatformContext } from './context'
import type { Exchange } from './http-exchange'

type Listener = (payload: unknown) => void

/** What a bundle holds of a request under way: abort, and listeners for its progress. */
export class TransferTask {
  private readonly listeners = new Set<unknown>()

  constructor(private readonly context: PlatformContext) {}

  readonly progress = (sent: number, total: number): void => {
    const payload = { progress: total === 0 ? 100 : Math.round((sent / total) * 100), totalBytesSent: sent, totalBytesExpectedToSend: total, totalBytesWritten: sent, totalBytesExpectedToWrite: total }
    setTimeout(() => {
      for (const listener of this.listeners) if (typeof listener === 'function') this.context.guest.call(() => { (listener as Listener)(this.context.guest.realm.toGuest(payload)) })
    }, 0)
  }

  of(running: Exchange): Record<string, unknown> {
    return {
      abort: () => running.abort(),
      onProgressUpdate: (listener: unknown) => { this.listeners.add(listener) },
      offProgressUpdate: (listener: unknown) => { if (listener === undefined) this.listeners.clear(); else this.listeners.delete(listener) },
      onHeadersReceived: () => undefined, offHeadersReceived: () => undefined, onChunkReceived: () => undefined, offChunkReceived: () => undefined
    }
  }
}

/** The task of a call that failed before anything was sent. */
export const deadTask = (): Record<string, unknown> => ({ abort: () => undefined, onProgressUpdate: () => undefined, onHeadersReceived: () => undefined })

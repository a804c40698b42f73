import type { CanvasRecord, ErrorKind, LogLine, MiniError, PlatformCall, RequestRecord, SetDataRecord } from './types'

/** Everything a test may want to know afterwards, in the order it happened. */
export class Recorder {
  readonly calls: PlatformCall[] = []
  readonly requests: RequestRecord[] = []
  readonly setDatas: SetDataRecord[] = []
  readonly logs: LogLine[] = []
  readonly errors: MiniError[] = []
  readonly canvases: CanvasRecord[] = []
  /** Counts what a page may react to. */
  happened = 0
  private readonly once = new Set<string>()

  touch(): void {
    this.happened += 1
  }

  error(kind: ErrorKind, message: string, route?: string): void {
    this.errors.push({ kind, message, ...(route === undefined ? {} : { route }) })
    this.touch()
  }

  /** Reports what every drawing would repeat only the first time. */
  errorOnce(kind: ErrorKind, message: string, route?: string): void {
    const key = `${kind}|${message}|${route ?? ''}`
    if (this.once.has(key)) return
    this.once.add(key)
    this.error(kind, message, route)
  }

  waiting(): RequestRecord[] {
    return this.requests.filter((request) => request.state === 'waiting')
  }
}

/** Pictures and documents kept on this phone until the server has given a receipt. */
export interface LocalFiles {
  /** Copies a temporary file to a place that survives; resolves when it is safe. */
  keep(id: string, temporaryPath: string): Promise<void>
  /** A path or object URL to show and to upload from, or undefined when it is gone. */
  pathOf(id: string): Promise<string | undefined>
  /** Writes a picture given as a data URL (a signature) to a temporary place and tells its path. */
  fromDataUrl(dataUrl: string): Promise<string>
  /** Forgets a file; forgetting what is not there succeeds. */
  forget(id: string): Promise<void>
}

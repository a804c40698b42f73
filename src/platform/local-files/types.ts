/** Pictures and documents kept on this phone, sealed, until the government has what they belong to. 依据: 个人信息保护法第51条. */
export interface LocalFiles {
  /** Copies a temporary file to a place that survives; resolves when it is safe there. */
  keep(id: string, temporaryPath: string): Promise<void>
  /** A path or object URL to show, or undefined when it is gone. */
  pathOf(id: string): Promise<string | undefined>
  /** What is in it, or undefined when it is gone. */
  bytesOf(id: string): Promise<Uint8Array | undefined>
  /** Writes a picture given as a data URL (a signature) to a temporary place and tells its path. */
  fromDataUrl(dataUrl: string): Promise<string>
  /** Forgets a file; forgetting what is not there succeeds. */
  forget(id: string): Promise<void>
}

/** Hands a document to the phone, where it can be read, printed, kept and passed on. */
export interface Documents {
  /** `name` without an ending. Resolves with `failed` when this phone cannot show it. */
  openPdf(name: string, bytes: Uint8Array): Promise<'opened' | 'failed'>
}

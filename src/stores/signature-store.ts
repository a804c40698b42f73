import { makeAutoObservable } from 'mobx'
import type { Application } from '@types-contract/contract'
import { asFailure } from '@/shared/failures'
import type { Dependencies } from './dependencies'
import type { SignatureRecord } from './draft-record'
import type { DraftStore } from './draft-store'

/** A finished drawing: a data URL (H5) or a temporary path (mini-programs). */
export type DrawnPicture = { dataUrl: string } | { path: string }

/** Where the signature stands: none, on its way to the server, there, or not arrived. */
export type SignatureState = 'none' | 'sending' | 'ready' | 'failed'

const MATERIAL = 'signature'
const FILE_NAME = 'signature.png'
const MEDIA_TYPE = 'image/png'

/** The applicant's signature of one draft, kept so that a retry does not ask for it twice. 依据: 电子签名法第13、14条. */
export class SignatureStore {
  sending = false
  /** The address of the drawn picture on this phone, once asked for. */
  preview: string | undefined = undefined

  constructor(private readonly dependencies: Dependencies, readonly draft: DraftStore) {
    makeAutoObservable<this, 'dependencies'>(this, { dependencies: false, draft: false }, { autoBind: true })
  }

  get record(): SignatureRecord | undefined {
    return this.draft.record.signature
  }

  get state(): SignatureState {
    const { record } = this
    if (!record) return 'none'
    if (record.kind === 'typed' || record.fileId !== undefined) return 'ready'
    return this.sending ? 'sending' : 'failed'
  }

  /** As it travels; without a file or text while it is not ready, which the rules then tell. */
  get signature(): Application['signature'] {
    const { record } = this
    if (!record) return { kind: 'typed', signedAt: this.now() }
    return { kind: record.kind, fileId: record.fileId, text: record.text, signedAt: record.signedAt }
  }

  /** Signs with a typed name (WCAG 2.5.7); an empty one takes the signature away. */
  async type(name: string): Promise<void> {
    await this.forgetPicture()
    const text = name.trim()
    this.draft.change({}, { signature: text === '' ? undefined : { kind: 'typed', text, signedAt: this.now() } })
  }

  /** Keeps the drawn picture on this phone first, then sends it. */
  async draw(picture: DrawnPicture): Promise<void> {
    await this.forgetPicture()
    const { localFiles } = this.dependencies.platform
    const localId = await this.dependencies.newId()
    await localFiles.keep(localId, 'path' in picture ? picture.path : await localFiles.fromDataUrl(picture.dataUrl))
    this.draft.change({}, { signature: { kind: 'drawn', localId, uploadKey: await this.dependencies.newId(), signedAt: this.now() } })
    await this.draft.keeper.flush()
    await this.loadPreview()
    await this.send()
  }

  /** Sends a drawn signature that has not arrived, with the same key; resolves whatever happened. */
  async send(): Promise<void> {
    const { record } = this
    if (!record?.localId || !record.uploadKey || record.fileId !== undefined || this.sending) return
    this.setSending(true)
    try {
      const bytes = await this.dependencies.platform.localFiles.bytesOf(record.localId)
      if (bytes === undefined) { await this.clear(); return }
      const { fileId } = await this.dependencies.api.files.send({ bytes, fileName: FILE_NAME, mediaType: MEDIA_TYPE, materialId: MATERIAL, uploadId: record.uploadKey })
      if (this.record?.localId === record.localId) this.draft.change({}, { signature: { ...record, fileId } })
    } catch (error) {
      // A picture the server will not take has to be drawn again; anything else is tried again.
      if (asFailure(error).kind === 'file-refused') await this.clear()
    } finally {
      this.setSending(false)
    }
  }

  async clear(): Promise<void> {
    await this.forgetPicture()
    this.draft.change({}, { signature: undefined })
  }

  async loadPreview(): Promise<void> {
    const localId = this.record?.localId
    const path = localId === undefined ? undefined : await this.dependencies.platform.localFiles.pathOf(localId)
    this.setPreview(path)
  }

  private async forgetPicture(): Promise<void> {
    const localId = this.record?.localId
    this.setPreview(undefined)
    if (localId !== undefined) await this.dependencies.platform.localFiles.forget(localId)
  }

  private setPreview(path: string | undefined): void {
    this.preview = path
  }

  private setSending(sending: boolean): void {
    this.sending = sending
  }

  private now(): string {
    return new Date(this.dependencies.now()).toISOString()
  }
}

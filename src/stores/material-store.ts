import { makeAutoObservable, observable } from 'mobx'
import type { MaterialWay, SubmittedMaterial } from '@types-contract/contract'
import type { ChosenFile } from '@/platform/photos/types'
import { writePdf } from '@/domain/files/write-pdf'
import type { PlannedMaterial } from '@/domain/plan/plan'
import type { Dependencies } from './dependencies'
import type { PageRecord } from './draft-record'
import type { DraftStore } from './draft-store'
import type { PageExtras } from './page-extras'
import { PageOrder } from './page-order'
import { RemovedPage } from './removed-page'
import { ShotStore } from './shot-store'
import { mayGoOn, UploadQueue } from './upload-queue'
import { WalletPages } from './wallet-pages'

/** A picture or document in a temporary place. */
export type { ChosenFile }

/** Why no page came. */
export type NothingChosen = { kind: 'cancelled' } | { kind: 'denied' } | { kind: 'failed' } | { kind: 'full' }

/** How choosing pictures ended. */
export type ChooseOutcome = { kind: 'chosen', files: ChosenFile[] } | NothingChosen

/** How adding pages ended. */
export type AddOutcome = { kind: 'added', count: number } | NothingChosen

/** How one material stands on its card. */
export type MaterialState = 'exempt' | 'by-system' | 'missing' | 'sending' | 'held' | 'failed' | 'ready' | 'later' | 'committed'

/** The material set of one draft: each material once, whoever needs it. */
export class MaterialStore {
  /** Addresses of pictures by page, read from this phone when a screen asks. */
  readonly previews = observable.map<string, string>()
  readonly queue: UploadQueue
  readonly removed: RemovedPage
  readonly order: PageOrder
  /** What of it comes out of the person's wallet, or is kept there. */
  readonly wallet: WalletPages
  readonly shots: ShotStore

  constructor(private readonly dependencies: Dependencies, readonly draft: DraftStore) {
    this.removed = new RemovedPage(dependencies, draft, this.settlePage.bind(this))
    this.order = new PageOrder(draft, this.settlePage.bind(this))
    this.wallet = new WalletPages(draft, (materialId) => this.useFiles(materialId, 'capture'))
    this.queue = new UploadQueue(dependencies, { find: (pageId) => this.pages.find((page) => page.pageId === pageId), change: this.changePage.bind(this) })
    this.shots = new ShotStore(dependencies, draft, this.addPage.bind(this))
    makeAutoObservable<this, 'dependencies'>(this, {
      dependencies: false, draft: false, queue: false, removed: false, order: false, wallet: false, shots: false, previews: false
    }, { autoBind: true })
  }

  get pages(): PageRecord[] {
    return this.draft.record.pages
  }

  get materials(): PlannedMaterial[] {
    return this.draft.plan.materials
  }

  planned(materialId: string): PlannedMaterial | undefined {
    return this.materials.find((planned) => planned.material.id === materialId)
  }

  pagesOf(materialId: string): PageRecord[] {
    return this.pages.filter((page) => page.materialId === materialId)
  }

  /** The way chosen, or the first one that needs no hand. */
  chosenWay(materialId: string): MaterialWay | undefined {
    return this.draft.content.materials.find((material) => material.materialId === materialId)?.way
  }

  stateOf(planned: PlannedMaterial): MaterialState {
    if (planned.status === 'exempt') return 'exempt'
    if (planned.status === 'prepared-by-system') return 'by-system'
    const way = this.chosenWay(planned.material.id)
    if (way === 'later') return 'later'
    if (way === 'commitment') return 'committed'
    const pages = this.pagesOf(planned.material.id)
    if (pages.length < Math.max(1, planned.material.pages.min)) return 'missing'
    if (pages.some((page) => page.state === 'failed')) return 'failed'
    if (pages.some((page) => page.held)) return 'held'
    return pages.every((page) => page.state === 'received') ? 'ready' : 'sending'
  }

  /** Materials still to be handed in. */
  get missing(): PlannedMaterial[] {
    return this.materials.filter((planned) => !planned.optional && ['missing', 'held', 'failed'].includes(this.stateOf(planned)))
  }

  get allReceived(): boolean {
    return this.pages.every((page) => page.state === 'received')
  }

  chooseWay(materialId: string, way: MaterialWay, extra: Partial<SubmittedMaterial> = {}): void {
    const others = this.draft.content.materials.filter((material) => material.materialId !== materialId)
    this.draft.change({ materials: [...others, { materialId, way, ...extra }] })
  }

  private clearWay(materialId: string): void {
    this.draft.change({ materials: this.draft.content.materials.filter((material) => material.materialId !== materialId) })
  }

  /** Takes a commitment or a later day back: the pages there are count again. */
  takeBackWay(materialId: string): void {
    this.clearWay(materialId)
    this.useFiles(materialId, 'capture')
  }

  /** Opens camera, album or files; the draft and "waiting for photo of X" are written before, and stay until what was chosen is safe. */
  async choose(materialId: string, from: 'camera' | 'album' | 'file', retakeOf?: string): Promise<ChooseOutcome> {
    const planned = this.planned(materialId)
    const room = retakeOf === undefined ? (planned?.material.pages.max ?? 1) - this.pagesOf(materialId).length : 1
    if (room <= 0) return { kind: 'full' }
    await this.markWaiting(materialId)
    const outcome = await this.dependencies.platform.photos.choose(from, from === 'camera' ? 1 : room)
    if (outcome.kind === 'chosen') return { kind: 'chosen', files: outcome.files.slice(0, room) }
    await this.markWaiting(undefined)
    return outcome
  }

  /** Chooses and adds what was chosen as it is. */
  async addPages(materialId: string, from: 'camera' | 'album' | 'file', retakeOf?: string): Promise<AddOutcome> {
    const chosen = await this.choose(materialId, from, retakeOf)
    if (chosen.kind !== 'chosen') return chosen
    const added = await this.addFiles(materialId, chosen.files, from === 'file' ? 'file' : 'capture', retakeOf)
    await this.markWaiting(undefined)
    return added
  }

  /** A phone without room keeps no page: that is told, and the pages before stay. */
  async addFiles(materialId: string, files: readonly ChosenFile[], way: 'capture' | 'file', retakeOf?: string): Promise<AddOutcome> {
    try {
      for (const file of files) await this.addPage(materialId, file, way, retakeOf)
      return { kind: 'added', count: files.length }
    } catch {
      return { kind: 'failed' }
    }
  }

  /** The person went on with the photo the app was closed over, or gave it up. */
  stopWaiting(): void {
    if (this.draft.record.waitingForPhotoOf === undefined) return
    this.draft.change({}, { waitingForPhotoOf: undefined })
  }

  /** Before a camera opens: everything is kept, and that a photo of this material is awaited. */
  async waitForPhoto(materialId: string): Promise<void> {
    await this.markWaiting(materialId)
  }

  private async markWaiting(materialId: string | undefined): Promise<void> {
    this.draft.change({}, { waitingForPhotoOf: materialId })
    await this.draft.keeper.flush()
  }

  /** Keeps one page on this phone first, then sends it; a page taken again goes where the one before was, which is forgotten. */
  async addPage(materialId: string, file: ChosenFile, way: 'capture' | 'file', retakeOf?: string, { flaws, record }: PageExtras = {}): Promise<void> {
    const pageId = await this.dependencies.newId()
    await this.dependencies.platform.localFiles.keep(pageId, file.path)
    const page: PageRecord = {
      pageId, materialId, localId: pageId, name: file.name, mediaType: file.mediaType, state: 'on-phone', uploadKey: await this.dependencies.newId(),
      ...(flaws && flaws.length > 0 ? { flaws } : {})
    }
    const before = this.pages.find((one) => one.pageId === retakeOf)
    this.draft.change({}, { ...record, pages: before ? this.pages.map((one) => (one === before ? page : one)) : [...this.pages, page] })
    this.useFiles(materialId, way)
    await this.draft.keeper.flush()
    this.queue.push(pageId)
    if (!before) return
    this.queue.drop(before.pageId)
    await this.removed.forgetPage(before)
  }

  /** A page came or went: the material's entry follows, and what has no receipt is sent. */
  private settlePage(page: PageRecord): void {
    this.useFiles(page.materialId, 'capture')
    const still = this.pages.some((one) => one.pageId === page.pageId)
    if (!still) this.queue.drop(page.pageId)
    else if (mayGoOn(page)) this.queue.push(page.pageId)
  }

  /** Sends again what is only on this phone; after a restart, on return, when the network is back. */
  resume(): void {
    for (const page of this.pages) {
      if (mayGoOn(page)) this.queue.push(page.pageId)
    }
  }

  /** Only photographs can be put into one PDF as they are. */
  mayBePdf(materialId: string): boolean {
    const pages = this.pagesOf(materialId)
    return pages.length > 0 && pages.every(({ mediaType }) => mediaType === 'image/jpeg')
  }

  /** Opens the photographed pages of a material as one PDF, to print or to keep. */
  async openAsPdf(materialId: string, name: string): Promise<'opened' | 'failed'> {
    const { localFiles, documents } = this.dependencies.platform
    const pages = await Promise.all(this.pagesOf(materialId).map(({ localId }) => localFiles.bytesOf(localId)))
    const whole = pages.filter((bytes): bytes is Uint8Array => bytes !== undefined)
    const pdf = whole.length === pages.length ? writePdf(whole) : undefined
    return pdf ? documents.openPdf(name, pdf) : 'failed'
  }

  async loadPreview(page: PageRecord): Promise<void> {
    if (this.previews.has(page.pageId)) return
    const path = await this.dependencies.platform.localFiles.pathOf(page.localId)
    const address = path ?? (page.receipt && this.dependencies.api.files.viewAddress(page.receipt.viewPath))
    if (address) this.setPreview(page.pageId, address)
  }

  private setPreview(pageId: string, address: string): void {
    this.previews.set(pageId, address)
  }

  private changePage(pageId: string, part: Partial<PageRecord>): void {
    const pages = this.pages.map((page) => (page.pageId === pageId ? { ...page, ...part } : page))
    this.draft.change({}, { pages })
    const page = pages.find((one) => one.pageId === pageId)
    if (page && part.receipt) this.useFiles(page.materialId, 'capture')
  }

  /** The material's entry lists the receipts of its pages, in order. */
  private useFiles(materialId: string, way: 'capture' | 'file'): void {
    const pages = this.pagesOf(materialId)
    if (pages.length === 0) { this.clearWay(materialId); return }
    const before = this.chosenWay(materialId)
    const fileIds = pages.flatMap((page) => (page.receipt ? [page.receipt.fileId] : []))
    const walletEntryId = this.wallet.entryOf(materialId)
    const photoWarnings = pages.flatMap(({ receipt, flaws }) => (receipt && flaws ? [{ fileId: receipt.fileId, flaws }] : []))
    this.chooseWay(materialId, before === 'file' ? 'file' : way, {
      fileIds, ...(walletEntryId !== undefined && { walletEntryId }), ...(photoWarnings.length > 0 && { usedAnyway: true, photoWarnings })
    })
  }
}

import { makeAutoObservable, observable } from 'mobx'
import type { MaterialWay, SubmittedMaterial } from '@types-contract/contract'
import type { ChosenFile } from '@/platform/photos/types'
import { writePdf } from '@/domain/files/write-pdf'
import type { PlannedMaterial } from '@/domain/plan/plan'
import { CaptureTargets, type CaptureOwner, type CaptureTarget } from './capture-target'
import type { Dependencies } from './dependencies'
import type { PageRecord } from './draft-record'
import type { DraftStore } from './draft-store'
import type { PageExtras } from './page-extras'
import { PageOrder } from './page-order'
import { RemovedPage } from './removed-page'
import { ShotStore, type ShotShelf } from './shot-store'
import { mayGoOn, UploadQueue } from './upload-queue'
import { WalletPages } from './wallet-pages'

/** How one material stands on its card. */
export type MaterialState = 'exempt' | 'by-system' | 'missing' | 'sending' | 'held' | 'failed' | 'ready' | 'later' | 'committed'

/** Photographs of a draft are kept with it. */
const shelfOf = (draft: DraftStore): ShotShelf => ({
  get shots() { return draft.record.shots ?? [] },
  write: (shots, taken) => draft.change({}, { shots, ...(taken && { waitingForPhotoOf: undefined }) }),
  flush: () => draft.keeper.flush()
})

/** The material set of one draft: each material once, whoever needs it. */
export class MaterialStore implements CaptureOwner {
  /** Addresses of pictures by page, read from this phone when a screen asks. */
  readonly previews = observable.map<string, string>()
  readonly queue: UploadQueue
  readonly removed: RemovedPage
  readonly order: PageOrder
  /** What of it comes out of the person's wallet, or is kept there. */
  readonly wallet: WalletPages
  readonly shots: ShotStore
  private readonly targets: CaptureTargets

  constructor(private readonly dependencies: Dependencies, readonly draft: DraftStore) {
    this.removed = new RemovedPage(dependencies, draft, this.settlePage.bind(this))
    this.order = new PageOrder(draft, this.settlePage.bind(this))
    this.wallet = new WalletPages(draft, (materialId) => this.useFiles(materialId, 'capture'))
    this.queue = new UploadQueue(dependencies, { find: (pageId) => this.pages.find((page) => page.pageId === pageId), change: this.changePage.bind(this) })
    this.shots = new ShotStore(dependencies, shelfOf(draft), this.addPage.bind(this))
    this.targets = new CaptureTargets(dependencies.platform, this)
    makeAutoObservable<this, 'dependencies' | 'targets'>(this, {
      dependencies: false, targets: false, draft: false, queue: false, removed: false, order: false, wallet: false, shots: false, previews: false
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

  /** A material as something to be photographed; undefined when it is not asked for. */
  target(materialId: string): CaptureTarget | undefined {
    const planned = this.planned(materialId)
    if (!planned) return undefined
    const { material, status, ways } = planned
    const { record: { draftId }, servicePackage: { name: packageName, tone } } = this.draft
    const byHand = (['capture', 'file'] as const).filter((way) => status === 'to-provide' && ways.includes(way))
    const paper = {
      id: materialId, name: material.name, documentKind: material.documentKind, pages: material.pages, ways: byHand,
      purposeMark: material.purposeMark ?? false, packageName, quiet: tone === 'quiet'
    }
    return this.targets.of(paper, { draftId, materialId })
  }

  /** The first material with photographs that nobody confirmed yet. */
  get unconfirmed(): CaptureTarget | undefined {
    const [shot] = this.shots.all
    return shot && this.target(shot.materialId)
  }

  get waitingForPhotoOf(): string | undefined {
    return this.draft.record.waitingForPhotoOf
  }

  /** Before a camera opens: everything is kept, and that a photo of this material is awaited. */
  async markWaiting(materialId: string | undefined): Promise<void> {
    this.draft.change({}, { waitingForPhotoOf: materialId })
    await this.draft.keeper.flush()
  }

  /** Keeps one page on this phone first, then sends it; a page taken again goes where the one before was, which is forgotten. */
  async addPage(materialId: string, file: ChosenFile, way: 'capture' | 'file', retakeOf?: string, { flaws, shots }: PageExtras = {}): Promise<void> {
    const pageId = await this.dependencies.newId()
    await this.dependencies.platform.localFiles.keep(pageId, file.path)
    const page: PageRecord = {
      pageId, materialId, localId: pageId, name: file.name, mediaType: file.mediaType, state: 'on-phone', uploadKey: await this.dependencies.newId(),
      ...(flaws && flaws.length > 0 ? { flaws } : {})
    }
    const before = this.pages.find((one) => one.pageId === retakeOf)
    this.draft.change({}, { ...(shots && { shots }), pages: before ? this.pages.map((one) => (one === before ? page : one)) : [...this.pages, page] })
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

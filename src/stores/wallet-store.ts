import { makeAutoObservable, observable, observableRef } from 'mobx'
import type { Material, WalletEntry } from '@types-contract/contract'
import { walletOffers, type WalletOffers } from '@/domain/materials/wallet-offers'
import { asFailure, type Failure } from '@/shared/failures'
import type { Dependencies } from './dependencies'
import type { PageRecord } from './draft-record'
import type { DraftShelf } from './draft-shelf'
import { Loadable } from './loadable'
import type { MaterialStore } from './material-store'
import type { Workbenches } from './workbench'

/** What the store of the wallet looks at beside the government. */
export interface WalletSurroundings {
  shelf: DraftShelf
  workbenches: Workbenches
  /** Who is signed in. */
  personId(): string | undefined
  /** The day it is, `YYYY-MM-DD`, from the server. */
  today(): string
}

/**
 * Pages the person let the government keep for later matters (材料夹). Only in memory and only for whoever
 * loaded it: on a shared phone the next person sees nothing of it.
 */
export class WalletStore {
  list = new Loadable<WalletEntry[]>()
  /** Why the last keeping, taking or removing did not work; the next try clears it. */
  failure: Failure | undefined = undefined
  /** Entries something is under way with. */
  readonly busy = observable.set<string>()
  private ownerId: string | undefined = undefined

  constructor(private readonly dependencies: Dependencies, private readonly around: WalletSurroundings) {
    makeAutoObservable<this, 'dependencies' | 'around'>(this, {
      dependencies: false, around: false, list: observableRef, busy: false, failure: observableRef
    }, { autoBind: true })
  }

  /** The entries of whoever is signed in; nobody else's, whatever was loaded before. */
  get entries(): readonly WalletEntry[] {
    return this.isMine ? this.list.value ?? [] : []
  }

  /** The entries of the person are here. */
  get loaded(): boolean {
    return this.isMine && this.list.value !== undefined
  }

  private get isMine(): boolean {
    return this.ownerId !== undefined && this.ownerId === this.around.personId()
  }

  find(entryId: string | undefined): WalletEntry | undefined {
    return this.entries.find((entry) => entry.entryId === entryId)
  }

  /** What can be used for a material, and what is over. */
  offers(material: Material): WalletOffers {
    return walletOffers(this.entries, material, this.around.today())
  }

  async load(): Promise<void> {
    const personId = this.around.personId()
    if (personId === undefined) return
    if (personId !== this.ownerId) this.beginFor(personId)
    await this.list.load(() => this.dependencies.api.wallet.list())
  }

  private beginFor(personId: string): void {
    this.clear()
    this.ownerId = personId
  }

  /** Forgets what was loaded: somebody else may sign in. */
  clear(): void {
    this.ownerId = undefined
    this.list = new Loadable<WalletEntry[]>()
    this.failure = undefined
  }

  /** Uses the pages of an entry for a material of a draft: nothing is sent, their receipts are referred to. */
  async use(materials: MaterialStore, materialId: string, { entryId, pages }: WalletEntry): Promise<void> {
    await this.during(entryId, async () => {
      await materials.wallet.take(materialId, await Promise.all(pages.map(async (receipt): Promise<PageRecord> => {
        const id = await this.dependencies.newId()
        const { name, mediaType } = receipt
        return { pageId: id, materialId, localId: id, name, mediaType, state: 'received', uploadKey: id, receipt, walletEntryId: entryId }
      })))
    })
  }

  /** Lets the government keep the pages of a material, as they are now; the person agreed to just this. */
  async keep(materials: MaterialStore, materialId: string): Promise<void> {
    const entryId = materials.wallet.keptIn(materialId) ?? await this.dependencies.newId()
    await this.during(entryId, async () => {
      await materials.wallet.markKept(materialId, entryId)
      const fileIds = materials.pagesOf(materialId).flatMap(({ receipt }) => (receipt ? [receipt.fileId] : []))
      const packageId = materials.draft.servicePackage.id
      this.put(await this.dependencies.api.wallet.keep(entryId, { packageId, materialId, fileIds, consent: true }))
    })
  }

  /** Withdraws the consent; drafts that used the pages ask for them again, cases keep theirs. */
  async remove(entryId: string): Promise<void> {
    await this.during(entryId, async () => {
      const open = await this.workbenchesWith(entryId)
      for (const { draft } of open) {
        await draft.keeper.flush()
        await draft.keeper.sync()
      }
      await this.dependencies.api.wallet.remove(entryId)
      for (const { materials } of open) materials.wallet.leave(entryId)
      this.drop(entryId)
    })
  }

  /** Names of packages whose drafts on this phone would have to ask for the pages again. */
  draftsUsing(entryId: string): string[] {
    return this.around.shelf.mine.filter((record) => record.pages.some((page) => page.walletEntryId === entryId)).map(({ content }) => content.packageId)
  }

  private async workbenchesWith(entryId: string) {
    const opened = await Promise.all(this.around.shelf.mine.map(({ draftId }) => this.around.workbenches.of(draftId).catch(() => undefined)))
    return opened.flatMap((workbench) => (workbench?.materials.wallet.uses(entryId) ? [workbench] : []))
  }

  /** Addresses of the pages' pictures have a short life: fresh ones come with the list. */
  refreshPreviews(materials: MaterialStore, materialId: string): void {
    for (const page of materials.pagesOf(materialId)) {
      const fresh = this.find(page.walletEntryId)?.pages.find(({ fileId }) => fileId === page.receipt?.fileId)
      if (fresh) materials.previews.set(page.pageId, this.addressOf(fresh.viewPath))
    }
  }

  addressOf(viewPath: string): string {
    return this.dependencies.api.files.viewAddress(viewPath)
  }

  private async during(entryId: string, act: () => Promise<void>): Promise<void> {
    if (this.busy.has(entryId)) return
    this.begin(entryId)
    try {
      await act()
    } catch (error) {
      this.fail(asFailure(error))
    } finally {
      this.end(entryId)
    }
  }

  private begin(entryId: string): void {
    this.failure = undefined
    this.busy.add(entryId)
  }

  private end(entryId: string): void {
    this.busy.delete(entryId)
  }

  private fail(failure: Failure): void {
    this.failure = failure
  }

  private put(entry: WalletEntry): void {
    this.list.set([entry, ...this.entries.filter(({ entryId }) => entryId !== entry.entryId)])
  }

  private drop(entryId: string): void {
    this.list.set(this.entries.filter((entry) => entry.entryId !== entryId))
  }
}

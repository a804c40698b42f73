import { makeAutoObservable } from 'mobx'
import type { PageRecord } from './draft-record'
import type { DraftStore } from './draft-store'

/** What of one draft comes out of the person's wallet, or is kept there for later matters. */
export class WalletPages {
  constructor(private readonly draft: DraftStore, private readonly useFiles: (materialId: string) => void) {
    makeAutoObservable<this, 'draft' | 'useFiles'>(this, { draft: false, useFiles: false }, { autoBind: true })
  }

  /** The entry the pages of a material came from or are kept in. */
  entryOf(materialId: string): string | undefined {
    return this.takenFrom(materialId) ?? this.keptIn(materialId)
  }

  /** The entry the pages of a material came from. */
  takenFrom(materialId: string): string | undefined {
    return this.draft.record.pages.find((page) => page.materialId === materialId && page.walletEntryId !== undefined)?.walletEntryId
  }

  /** The entry the person let the pages of a material be kept in. */
  keptIn(materialId: string): string | undefined {
    return this.draft.record.walletEntryIds?.[materialId]
  }

  /** Something of this draft belongs to an entry. */
  uses(entryId: string): boolean {
    const { pages, walletEntryIds = {} } = this.draft.record
    return pages.some((page) => page.walletEntryId === entryId) || Object.values(walletEntryIds).includes(entryId)
  }

  /** Pages the government has already: nothing is sent. */
  async take(materialId: string, pages: readonly PageRecord[]): Promise<void> {
    this.draft.change({}, { pages: [...this.draft.record.pages, ...pages] })
    this.useFiles(materialId)
    await this.draft.keeper.flush()
  }

  /** Written before the first send, so that pages are never kept twice. */
  async markKept(materialId: string, entryId: string): Promise<void> {
    this.draft.change({}, { walletEntryIds: { ...this.draft.record.walletEntryIds, [materialId]: entryId } })
    this.useFiles(materialId)
    await this.draft.keeper.flush()
  }

  /** An entry is gone: its pages no longer count here; those photographed here stay. */
  leave(entryId: string): void {
    const { pages, walletEntryIds = {} } = this.draft.record
    const kept = Object.entries(walletEntryIds).filter(([, id]) => id !== entryId)
    const touched = [
      ...pages.filter((page) => page.walletEntryId === entryId).map(({ materialId }) => materialId),
      ...Object.keys(walletEntryIds).filter((materialId) => walletEntryIds[materialId] === entryId)
    ]
    this.draft.change({}, { pages: pages.filter((page) => page.walletEntryId !== entryId), walletEntryIds: Object.fromEntries(kept) })
    for (const materialId of new Set(touched)) this.useFiles(materialId)
  }
}

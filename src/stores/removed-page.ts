import { makeAutoObservable } from 'mobx'
import type { Dependencies } from './dependencies'
import type { PageRecord } from './draft-record'
import type { DraftStore } from './draft-store'

/**
 * The page that was taken away last: it can be put back until another one goes or the screen is
 * left. It is kept with the draft, so that a kill in between neither loses nor leaks it.
 */
export class RemovedPage {
  constructor(private readonly dependencies: Dependencies, private readonly draft: DraftStore, private readonly settle: (page: PageRecord) => void) {
    makeAutoObservable<this, 'dependencies' | 'draft' | 'settle'>(this, { dependencies: false, draft: false, settle: false }, { autoBind: true })
  }

  get page(): PageRecord | undefined {
    return this.draft.record.removedPage?.page
  }

  /** Where it stood among the pages of its material, from one. */
  get number(): number {
    return this.draft.record.removedPage?.number ?? 0
  }

  /** Takes a page away; the one taken away before is forgotten. */
  async take(pageId: string): Promise<void> {
    await this.forget()
    const { pages } = this.draft.record
    const page = pages.find((one) => one.pageId === pageId)
    if (!page) return
    const number = pages.filter((one) => one.materialId === page.materialId).indexOf(page) + 1
    this.draft.change({}, { pages: pages.filter((one) => one !== page), removedPage: { page, number, index: pages.indexOf(page) } })
    this.settle(page)
  }

  /** Puts it back where it was. */
  putBack(): void {
    const { removedPage, pages } = this.draft.record
    if (!removedPage) return
    const { page, index } = removedPage
    this.draft.change({}, { pages: [...pages.slice(0, index), page, ...pages.slice(index)], removedPage: undefined })
    this.settle(page)
  }

  /** Forgets its bytes, here and on the server. */
  async forget(): Promise<void> {
    const { page } = this
    if (!page) return
    this.draft.change({}, { removedPage: undefined })
    await this.forgetPage(page)
  }

  /** Forgets the bytes of a page no draft lists any more; resolves whatever the server says. One out of the wallet stays there. */
  async forgetPage(page: PageRecord): Promise<void> {
    await this.dependencies.platform.localFiles.forget(page.localId)
    if (page.walletEntryId !== undefined) return
    const { files } = this.dependencies.api
    if (page.receipt) await files.remove(page.receipt.fileId).catch(() => undefined)
    // Parts that stay there expire by themselves: nobody waits for a line that may be dead.
    else void files.abandon(page.uploadKey).catch(() => undefined)
  }
}

import { makeAutoObservable } from 'mobx'
import type { PageRecord } from './draft-record'
import type { DraftStore } from './draft-store'

/** The order of a material's pages, changed one place at a time: by buttons, so that everybody can. */
export class PageOrder {
  constructor(private readonly draft: DraftStore, private readonly settle: (page: PageRecord) => void) {
    makeAutoObservable<this, 'draft' | 'settle'>(this, { draft: false, settle: false }, { autoBind: true })
  }

  /** Moves a page one place forward (-1) or back (1) among those of its material; at the end nothing happens. */
  move(pageId: string, by: -1 | 1): void {
    const { pages } = this.draft.record
    const page = pages.find((one) => one.pageId === pageId)
    const own = pages.filter((one) => one.materialId === page?.materialId)
    const other = page && own[own.indexOf(page) + by]
    if (!page || !other) return
    const swapped = pages.map((one) => {
      if (one === page) return other
      return one === other ? page : one
    })
    this.draft.change({}, { pages: swapped })
    this.settle(page)
  }
}

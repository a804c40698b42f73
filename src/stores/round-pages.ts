import { makeAutoObservable, observable, observableRef } from 'mobx'
import type { PhotoFlaw } from '@types-contract/contract'
import type { ChosenFile } from '@/platform/photos/types'
import type { Dependencies } from './dependencies'
import type { PageRecord } from './draft-record'
import type { RoundPoint } from './round'
import { mayGoOn, UploadQueue, type PageChange } from './upload-queue'

/** One new page for a point of a round. */
export interface RoundPage extends PageRecord { pointId: string }

/** What else is told of a page when it is added. */
interface AddedPage {
  retakeOf?: string
  flaws?: PhotoFlaw[]
  /** Changed with the page in one step, so that a kill sees both or neither. */
  beside(): void
}

/** The new pages of one round: on this phone first, then on their way, each received once. */
export class RoundPages {
  all: readonly RoundPage[] = []
  /** Addresses of pictures by page. */
  readonly previews = observable.map<string, string>()
  readonly queue: UploadQueue

  constructor(private readonly dependencies: Dependencies, private readonly keep: () => Promise<void>) {
    this.queue = new UploadQueue(dependencies, { find: (pageId) => this.all.find((page) => page.pageId === pageId), change: this.change.bind(this) })
    makeAutoObservable<this, 'dependencies' | 'keep'>(this, { dependencies: false, keep: false, previews: false, queue: false, all: observableRef }, { autoBind: true })
  }

  of(pointId: string): RoundPage[] {
    return this.all.filter((page) => page.pointId === pointId)
  }

  /** Enough pages, and every one has its receipt. */
  isDone({ pointId, pages }: RoundPoint): boolean {
    const own = this.of(pointId)
    return own.length >= Math.max(1, pages.min) && own.every((page) => page.state === 'received')
  }

  /** Keeps one page on this phone, then sends it; a page taken again goes where the one before was, which is forgotten. */
  async add({ pointId, materialId = '' }: RoundPoint, { path, name, mediaType }: ChosenFile, { retakeOf, flaws, beside }: AddedPage): Promise<void> {
    const pageId = await this.dependencies.newId()
    await this.dependencies.platform.localFiles.keep(pageId, path)
    const uploadKey = await this.dependencies.newId()
    const page: RoundPage = { pageId, pointId, materialId, localId: pageId, name, mediaType, state: 'on-phone', uploadKey, ...(flaws && flaws.length > 0 ? { flaws } : {}) }
    const before = this.all.find((one) => one.pageId === retakeOf)
    this.set(before ? this.all.map((one) => (one === before ? page : one)) : [...this.all, page])
    beside()
    await this.keep()
    await this.show(pageId)
    this.queue.push(pageId)
    if (before) await this.forget(before.pageId)
  }

  /** Takes a page away, here and on the phone. */
  async remove(pageId: string): Promise<void> {
    this.set(this.all.filter((page) => page.pageId !== pageId))
    await this.keep()
    await this.forget(pageId)
  }

  private async forget(pageId: string): Promise<void> {
    this.queue.drop(pageId)
    await this.dependencies.platform.localFiles.forget(pageId)
  }

  /** Takes up what was kept, and sends what has no receipt yet. */
  async restore(pages: readonly RoundPage[]): Promise<void> {
    this.set(pages)
    for (const page of pages) await this.show(page.pageId)
    this.resume()
  }

  /** Sends again what a cut had stopped; what was refused or stopped by hand waits for the person. */
  resume(): void {
    for (const page of this.all) if (mayGoOn(page)) this.queue.push(page.pageId)
  }

  /** Forgets the pages on this phone: they were handed in. */
  async forgetAll(): Promise<void> {
    for (const page of this.all) await this.dependencies.platform.localFiles.forget(page.localId)
  }

  private async show(pageId: string): Promise<void> {
    const page = this.all.find((one) => one.pageId === pageId)
    const path = page && await this.dependencies.platform.localFiles.pathOf(page.localId)
    if (path) this.setPreview(pageId, path)
  }

  private setPreview(pageId: string, path: string): void {
    this.previews.set(pageId, path)
  }

  private change(pageId: string, part: PageChange): void {
    this.set(this.all.map((page) => (page.pageId === pageId ? { ...page, ...part } : page)))
    void this.keep()
  }

  private set(pages: readonly RoundPage[]): void {
    this.all = pages
  }
}

import { makeAutoObservable, observable, observableRef } from 'mobx'
import type { ChosenFile } from '@/platform/photos/types'
import type { Dependencies } from './dependencies'
import type { PageRecord } from './draft-record'
import type { RoundPoint } from './round'
import { mayGoOn, UploadQueue, type PageChange } from './upload-queue'

/** One new page for a point of a round. */
export interface RoundPage extends PageRecord { pointId: string }

/** How adding pages ended. */
export type RoundAddOutcome = 'added' | 'cancelled' | 'denied' | 'failed' | 'full'

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

  /** Where one page is asked for a new one takes the place of the one before; else it comes behind the others. */
  async add(point: RoundPoint, from: 'camera' | 'album' | 'file'): Promise<RoundAddOutcome> {
    const { pages: { max } } = point
    const before = this.of(point.pointId)
    const room = max === 1 ? 1 : max - before.length
    if (room <= 0) return 'full'
    await this.keep()
    const outcome = await this.dependencies.platform.photos.choose(from, from === 'camera' ? 1 : room)
    if (outcome.kind !== 'chosen') return outcome.kind
    const added = await this.addFiles(point, outcome.files.slice(0, room))
    if (added === 'added' && max === 1) for (const page of before) await this.remove(page.pageId)
    return added
  }

  /** A phone without room keeps no page: that is told, and the pages before stay. */
  private async addFiles(point: RoundPoint, files: readonly ChosenFile[]): Promise<RoundAddOutcome> {
    try {
      for (const file of files) await this.addFile(point, file)
      return files.length > 0 ? 'added' : 'failed'
    } catch {
      return 'failed'
    }
  }

  private async addFile({ pointId, materialId = '' }: RoundPoint, { path, name, mediaType }: ChosenFile): Promise<void> {
    const pageId = await this.dependencies.newId()
    await this.dependencies.platform.localFiles.keep(pageId, path)
    const uploadKey = await this.dependencies.newId()
    this.set([...this.all, { pageId, pointId, materialId, localId: pageId, name, mediaType, state: 'on-phone', uploadKey }])
    await this.keep()
    await this.show(pageId)
    this.queue.push(pageId)
  }

  /** Takes a page away, here and on the phone. */
  async remove(pageId: string): Promise<void> {
    this.queue.drop(pageId)
    this.set(this.all.filter((page) => page.pageId !== pageId))
    await this.keep()
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

import { makeAutoObservable, observable } from 'mobx'
import { asFailure, isPassing } from '@/shared/failures'
import type { Dependencies } from './dependencies'
import type { PageRecord } from './draft-record'

const AT_ONCE = 2

/** Sends pages one after the other, two at a time at most, and tells how far each is. */
export class UploadQueue {
  /** 0 to 1 by page, only while it is being sent. */
  readonly progress = observable.map<string, number>()
  private waiting: string[] = []
  private running = 0

  constructor(
    private readonly dependencies: Dependencies,
    private readonly find: (pageId: string) => PageRecord | undefined,
    private readonly change: (pageId: string, part: Partial<PageRecord>) => void
  ) {
    makeAutoObservable<this, 'dependencies' | 'find' | 'change' | 'waiting' | 'running'>(this, {
      dependencies: false, find: false, change: false, waiting: false, running: false, progress: false
    }, { autoBind: true })
  }

  push(pageId: string): void {
    if (this.waiting.includes(pageId) || this.progress.has(pageId)) return
    this.waiting.push(pageId)
    this.next()
  }

  private next(): void {
    while (this.running < AT_ONCE && this.waiting.length > 0) {
      const pageId = this.waiting.shift()
      const page = pageId === undefined ? undefined : this.find(pageId)
      if (!page || page.state === 'received') continue
      this.running += 1
      void this.send(page).finally(() => { this.running -= 1; this.next() })
    }
  }

  private async send(page: PageRecord): Promise<void> {
    this.begin(page)
    try {
      const path = await this.dependencies.platform.localFiles.pathOf(page.localId)
      if (path === undefined) { this.change(page.pageId, { state: 'failed', refusal: 'gone' }); return }
      const receipt = await this.dependencies.api.files.send({
        path, fileName: page.name, materialId: page.materialId, idempotencyKey: page.uploadKey,
        onProgress: (share) => this.report(page.pageId, share)
      })
      this.change(page.pageId, { state: 'received', receipt, refusal: undefined })
    } catch (error) {
      const failure = asFailure(error)
      const passing = isPassing(failure) || failure.kind === 'session-expired' || failure.kind === 'not-signed-in'
      this.change(page.pageId, passing ? { state: 'failed' } : { state: 'failed', refusal: failure.details.words ?? failure.kind })
    } finally {
      this.end(page.pageId)
    }
  }

  private begin(page: PageRecord): void {
    this.progress.set(page.pageId, 0)
    this.change(page.pageId, { state: 'sending', refusal: undefined })
  }

  private report(pageId: string, share: number): void {
    this.progress.set(pageId, share)
  }

  private end(pageId: string): void {
    this.progress.delete(pageId)
  }
}

import { makeAutoObservable, observable } from 'mobx'
import type { FileReceipt } from '@types-contract/contract'
import { lookInto } from '@/domain/files/look-into'
import { asFailure, isPassing } from '@/shared/failures'
import { StopSignal } from '@/shared/stop-signal'
import type { Dependencies } from './dependencies'
import type { PageRecord } from './draft-record'

const AT_ONCE = 2

/** What the queue must know of a page. */
export type PageToSend = Pick<PageRecord, 'pageId' | 'localId' | 'name' | 'materialId' | 'uploadKey' | 'state'>

/** What the queue tells of a page. */
export type PageChange = Partial<Pick<PageRecord, 'state' | 'receipt' | 'refusal' | 'held'>>

/** Whose pages are sent, and where it is written how they are. */
export interface QueueOwner {
  find(pageId: string): PageToSend | undefined
  change(pageId: string, part: PageChange): void
}

/** Sent without being asked: not there yet, not refused, not stopped by the person. */
export const mayGoOn = ({ state, refusal, held }: PageChange): boolean => state !== 'received' && refusal === undefined && !held

/** Sends pages in parts, two at a time at most, tells how far each is, and stops one when told so. */
export class UploadQueue {
  /** 0 to 1 by page, only while it is being sent. */
  readonly progress = observable.map<string, number>()
  private waiting: string[] = []
  private readonly running = new Map<string, StopSignal>()

  constructor(private readonly dependencies: Dependencies, private readonly owner: QueueOwner) {
    makeAutoObservable<this, 'dependencies' | 'owner' | 'waiting' | 'running'>(this, {
      dependencies: false, owner: false, waiting: false, running: false, progress: false
    }, { autoBind: true })
  }

  /** Sends a page, or goes on with it; one that was stopped is no longer. */
  push(pageId: string): void {
    if (this.waiting.includes(pageId) || this.running.get(pageId)?.aborted === false) return
    this.owner.change(pageId, { held: undefined })
    this.waiting.push(pageId)
    this.next()
  }

  /** Stops a page: it stays on this phone, and is sent when the person says so. */
  stop(pageId: string): void {
    this.drop(pageId)
    this.owner.change(pageId, { state: 'on-phone', held: true })
  }

  /** Stops a page that is wanted no more, without a word. */
  drop(pageId: string): void {
    this.waiting = this.waiting.filter((one) => one !== pageId)
    this.running.get(pageId)?.stop()
  }

  private next(): void {
    while (this.running.size < AT_ONCE) {
      const pageId = this.takeNext()
      if (pageId === undefined) return
      const page = this.owner.find(pageId)
      if (!page || page.state === 'received') continue
      const signal = new StopSignal()
      this.running.set(page.pageId, signal)
      void this.send(page, signal).finally(() => { this.running.delete(page.pageId); this.next() })
    }
  }

  /** The first that waits; one that is still being stopped waits until it is. */
  private takeNext(): string | undefined {
    const pageId = this.waiting.find((one) => !this.running.has(one))
    this.waiting = this.waiting.filter((one) => one !== pageId)
    return pageId
  }

  private async send(page: PageToSend, signal: StopSignal): Promise<void> {
    this.begin(page)
    try {
      const receipt = await this.hand(page, signal)
      if (receipt) this.owner.change(page.pageId, { state: 'received', receipt, refusal: undefined })
    } catch (error) {
      this.fail(page, error)
    } finally {
      this.end(page.pageId)
    }
  }

  /** Looks into the page first: what will be refused is not sent at all. */
  private async hand(page: PageToSend, signal: StopSignal): Promise<FileReceipt | undefined> {
    const bytes = await this.dependencies.platform.localFiles.bytesOf(page.localId)
    const finding = bytes ? lookInto(bytes) : { problem: 'gone' }
    if (!bytes || 'problem' in finding) {
      if (!signal.aborted) this.owner.change(page.pageId, { state: 'failed', refusal: 'problem' in finding ? finding.problem : 'gone' })
      return undefined
    }
    return this.dependencies.api.files.send({
      bytes, fileName: page.name, mediaType: finding.mediaType, materialId: page.materialId, uploadId: page.uploadKey, signal,
      onProgress: (share) => this.report(page.pageId, share)
    })
  }

  private fail(page: PageToSend, error: unknown): void {
    const failure = asFailure(error)
    if (failure.kind === 'cancelled') return
    const passing = isPassing(failure) || failure.kind === 'session-expired' || failure.kind === 'not-signed-in'
    this.owner.change(page.pageId, passing ? { state: 'failed' } : { state: 'failed', refusal: failure.details.words ?? failure.kind })
  }

  private begin(page: PageToSend): void {
    this.progress.set(page.pageId, 0)
    this.owner.change(page.pageId, { state: 'sending', refusal: undefined })
  }

  private report(pageId: string, share: number): void {
    this.progress.set(pageId, share)
  }

  private end(pageId: string): void {
    this.progress.delete(pageId)
  }
}
